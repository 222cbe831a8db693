import { dutchBorderPostcodes } from "@/lib/places/data/border-postcodes";
import { regionLocalities } from "@/lib/places/data/region-localities";
import { regionMunicipalities } from "@/lib/places/data/region-municipalities";
import { regionPostcodes } from "@/lib/places/data/region-postcodes";
import type { GeoPoint } from "@/lib/shared/geo";
import type { Workplace } from "@/lib/vacancies/vacancy-facts";
import { type Choices, makeChoices } from "../choices";
import { dutchTowns, neighbourKreise, ownKreis, streets } from "./data/workplaces";

/** Half a kilometre, in degrees of latitude: offers of one town do not pile up on one point. */
const STREET_LEVEL = 45;

/** A deck of municipalities in their shares, shuffled once; dealing from it keeps the shares exact. */
const deckOf = (shares: typeof ownKreis, words: string): readonly string[] => {
  const cards = shares.flatMap(([ags, share]) => Array.from({ length: share }, () => ags));
  return makeChoices(words).some(cards, cards.length);
};
const ownDeck = deckOf(ownKreis, "own-kreis");
const neighbourDeck = deckOf(neighbourKreise, "neighbours");

/** The municipality of the n-th offer in the own Kreis. */
export const ownMunicipality = (dealt: number): string => ownDeck[dealt % ownDeck.length] ?? "";

export const neighbourMunicipality = (dealt: number): string =>
  neighbourDeck[dealt % neighbourDeck.length] ?? "";

/** A workplace in a German municipality, in the town itself or in one of its parts. */
export const germanWorkplace = (choices: Choices, ags: string): Workplace => {
  const town = regionMunicipalities.find(([key]) => key === ags)?.[1] ?? "";
  const [postcode, , , lat, lng] = choices.pick(regionPostcodes.filter((row) => row[2] === ags));
  const parts = regionLocalities.filter((row) => row[1] === ags);
  const part = parts.length > 0 && choices.chance(35) ? choices.pick(parts) : undefined;
  const centre = part === undefined ? { lat, lng } : { lat: part[2], lng: part[3] };
  return {
    locality: part !== undefined && choices.chance(60) ? `${town}-${part[0]}` : town,
    postcode,
    country: "DE",
    ags,
    point: nearby(choices, centre),
    ...streetOf(choices),
  };
};

export const dutchWorkplace = (choices: Choices): Workplace => {
  const [locality, postcode] = choices.pick(dutchTowns);
  const row = dutchBorderPostcodes.find(([digits]) => digits === postcode);
  if (row === undefined) throw new Error(`No Dutch postcode ${postcode} in the tables`);
  const [, , lat, lng] = row;
  return { locality, postcode, country: "NL", point: nearby(choices, { lat, lng }) };
};

const nearby = (choices: Choices, { lat, lng }: GeoPoint): GeoPoint => ({
  lat: rounded(lat + choices.integer(-STREET_LEVEL, STREET_LEVEL) / 10_000),
  lng: rounded(lng + choices.integer(-STREET_LEVEL, STREET_LEVEL) / 7_000),
});

const rounded = (degrees: number): number => Math.round(degrees * 10_000) / 10_000;

const streetOf = (choices: Choices): Pick<Workplace, "street"> =>
  choices.chance(50) ? { street: `${choices.pick(streets)} ${choices.integer(1, 120)}` } : {};
