import { type JobSeeker, jobSeekerIdSchema, profilePositions } from "@/lib/job-seekers/job-seeker";
import { regionPostcodes } from "@/lib/places/data/region-postcodes";
import type { Occupation } from "@/lib/vocabulary/occupation";
import type { Vocabulary } from "@/lib/vocabulary/vocabulary";
import { workDemands } from "@/lib/vocabulary/work-demand";
import { type Choices, makeChoices } from "../choices";
import { deterministicId } from "../deterministic-id";

/** What every tenth of the people has worked as; most eHb look for helpers' and skilled work. */
const LEVELS = ["1", "1", "1", "1", "2", "2", "2", "2", "2", "3"] as const;

/** Endless profiles for benches, spread over the Kreis; the n-th is the same in every run. */
export function* makeSyntheticJobSeekers(vocabulary: Vocabulary): Generator<JobSeeker> {
  const choices = makeChoices("synthetic job-seekers");
  const homes = regionPostcodes.filter(([, , ags]) => ags.startsWith("05370"));
  const byLevel = new Map(
    LEVELS.map((level) => [
      level,
      vocabulary.occupations.filter(({ kldb }) => kldb.endsWith(level)),
    ]),
  );
  const anOccupation = (): Occupation => choices.pick(byLevel.get(choices.pick(LEVELS)) ?? []);
  for (let number = 0; ; number += 1) {
    yield makeOne(number, homes, anOccupation, choices);
  }
}

const makeOne = (
  number: number,
  homes: readonly (typeof regionPostcodes)[number][],
  anOccupation: () => Occupation,
  choices: Choices,
): JobSeeker => {
  const [postcode, locality, ags, lat, lng] = choices.pick(homes);
  const done = Array.from({ length: choices.integer(0, 3) }, anOccupation);
  const wished = Array.from({ length: choices.integer(1, 3) }, anOccupation);
  const year = choices.integer(1961, 2008);
  return {
    id: jobSeekerIdSchema.parse(deterministicId("synthetic job-seeker", String(number))),
    reference: `SYN-${String(number).padStart(6, "0")}`,
    siteId: choices.pick(["erkelenz", "heinsberg", "hueckelhoven", "geilenkirchen"]),
    officerIds: [],
    birthDate: `${year}-0${choices.integer(1, 9)}-15`,
    profilePosition: choices.pick(profilePositions),
    home: { locality, postcode, ags, point: { lat, lng } },
    wishes: wished.map(({ id, kldb }) => ({ occupationId: id, kldb })),
    experience: done.map(({ id, kldb, neutral }) => ({
      occupationId: id,
      kldb,
      years: choices.integer(0, 12),
      words: neutral,
    })),
    skills: [...choices.some(["fuehrerschein-b", "staplerschein", "gesundheitszeugnis"], 1)],
    vocational: choices.pick(["none", "none", "apprenticeship"]),
    languages: [{ language: "de", level: choices.pick(["A2", "B1", "B2", "C2"]) }],
    mobility: {
      hasCar: choices.chance(35),
      hasBicycle: choices.chance(50),
      usesPublicTransport: true,
      maxMinutes: choices.pick([30, 45, 60, 75]),
    },
    availability: availabilityOf(choices),
    demandsToAvoid: choices.chance(20) ? [choices.pick(workDemands)] : [],
    pools: [],
  };
};

const availabilityOf = (choices: Choices): JobSeeker["availability"] => {
  const hasChildCare = choices.chance(22);
  return {
    hoursPerWeek: hasChildCare ? { min: 15, max: 30 } : { min: 20, max: 40 },
    ...(hasChildCare ? { earliest: "07:45", latest: "15:30", night: false } : {}),
  };
};
