import { foldScript } from "@/lib/vocabulary/resolving/text/script-folding";
import type { Workplace } from "../vacancy-facts";

/** Where the work is done, in a spelling that can be compared. */
export type PlaceIdentity = {
  readonly country: string;
  readonly ags?: string | undefined;
  readonly postcode?: string | undefined;
  readonly locality: string;
  readonly street?: string | undefined;
};

export const placeIdentityOf = (place: Workplace): PlaceIdentity => ({
  country: place.country,
  ...(place.ags === undefined ? {} : { ags: place.ags }),
  ...(place.postcode === undefined ? {} : { postcode: place.postcode.replace(/\s/gu, "") }),
  locality: foldScript(place.locality).replace(/[^\p{L}\p{N}]/gu, ""),
  ...(place.street === undefined ? {} : { street: streetOf(place.street) }),
});

/** „Industriestr. 4 a“ is „industriestr4a“. */
const streetOf = (street: string): string =>
  foldScript(street)
    .replace(/stra(?:ss|s)e/gu, "str")
    .replace(/[^a-z0-9]/gu, "");

/** Whether both can be one address; unknown parts differ from nothing. */
export const isOnePlace = (one: PlaceIdentity, other: PlaceIdentity): boolean => {
  if (one.country !== other.country) return false;
  if (isOther(one.ags, other.ags) || isOther(one.postcode, other.postcode)) return false;
  if (!isWithin(one.locality, other.locality)) return false;
  const isNear =
    isSame(one.ags, other.ags) ||
    isSame(one.postcode, other.postcode) ||
    one.locality === other.locality;
  return isNear && isOneStreet(one.street, other.street);
};

/** „Erkelenz“ and „Erkelenz-Golkrath“ may be one place, two parts of Erkelenz are not. */
const isWithin = (one: string, other: string): boolean =>
  one.includes(other) || other.includes(one);

const isOther = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other;

const isSame = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && one === other;

/** A street without number may be the same as one with it. */
const isOneStreet = (one = "", other = ""): boolean => {
  if (one === "" || other === "" || one === other) return true;
  return lacksNumberOf(one, other) || lacksNumberOf(other, one);
};

const lacksNumberOf = (short: string, long: string): boolean =>
  !/\d/u.test(short) && long.startsWith(short) && /^\d/u.test(long.slice(short.length));

/**
 * Keys that two offers have in common where their places are the same ones: all municipalities, or
 * all postcodes. Names alone count abroad, where neither is known: in Germany many towns share one.
 */
export const placeKeysOf = (places: readonly PlaceIdentity[]): readonly string[] => {
  if (places.length === 0) return [];
  const joined = (values: readonly (string | undefined)[]): string | undefined =>
    values.every((value) => value !== undefined)
      ? [...new Set(values)].sort().join("+")
      : undefined;
  const country = [...new Set(places.map((place) => place.country))].sort().join("+");
  const ags = joined(places.map((place) => place.ags));
  const postcodes = joined(places.map((place) => place.postcode));
  const keys = [
    ...(ags === undefined ? [] : [`ags:${ags}`]),
    ...(postcodes === undefined ? [] : [`post:${country}:${postcodes}`]),
  ];
  if (keys.length > 0 || country.includes("DE")) return keys;
  return [
    `name:${country}:${[...new Set(places.map(({ locality }) => locality))].sort().join("+")}`,
  ];
};
