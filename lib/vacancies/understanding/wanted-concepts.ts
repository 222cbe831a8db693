import type { Vocabulary } from "@/lib/vocabulary/vocabulary";
import type { WorkingTime } from "../working-time";
import type { Certainty, Concept, Unwanted, UnderstoodQuery, WorkTrait } from "./understood-query";

/** What a search asks for beyond words. All of it must hold. */
export type WantedConcepts = {
  /** Any of these. */
  readonly occupations: readonly WantedOccupation[];
  readonly groups: readonly WantedGroup[];
  readonly skills: readonly WantedSkill[];
  /** Of each list any. */
  readonly workingTimes: readonly (readonly WorkingTime[])[];
  readonly traits: readonly WorkTrait[];
  readonly unwanted: readonly Unwanted[];
};

/** `words` as typed, for engines that know no concepts. */
export type WantedOccupation = {
  readonly id: string;
  /** Five digits. */
  readonly kldb: string;
  readonly words: string;
  readonly certainty: Certainty;
};
/** A field of work, see `occupationGroupRows`. */
export type WantedGroup = { readonly id: string; readonly words: string };
export type WantedSkill = { readonly id: string; readonly words: string };

export const noConcepts: WantedConcepts = {
  occupations: [],
  groups: [],
  skills: [],
  workingTimes: [],
  traits: [],
  unwanted: [],
};

/** What an understood query asks of the offers themselves; place and distance are the caller's. */
export const toWantedConcepts = (
  { concepts }: Pick<UnderstoodQuery, "concepts">,
  vocabulary: Pick<Vocabulary, "findOccupation">,
): WantedConcepts => ({
  occupations: concepts.flatMap((concept) => wantedOccupation(concept, vocabulary)),
  groups: concepts.flatMap((concept) =>
    concept.kind === "occupation-group" ? [withWords(concept)] : [],
  ),
  skills: concepts.flatMap((concept) => (concept.kind === "skill" ? [withWords(concept)] : [])),
  workingTimes: workingTimesOf(concepts),
  traits: concepts.flatMap((concept) =>
    concept.kind === "working-time" ? (concept.trait ?? []) : [],
  ),
  unwanted: concepts.flatMap((concept) => (concept.kind === "exclusion" ? [concept.unwanted] : [])),
});

const wantedOccupation = (
  concept: Concept,
  vocabulary: Pick<Vocabulary, "findOccupation">,
): readonly WantedOccupation[] => {
  if (concept.kind !== "occupation") return [];
  const occupation = vocabulary.findOccupation(concept.id);
  return occupation
    ? [{ ...withWords(concept), kldb: occupation.kldb, certainty: concept.certainty }]
    : [];
};

const withWords = ({ id, words }: Concept): { readonly id: string; readonly words: string } => ({
  id,
  words: words[0]?.text ?? "",
});

const schedules: readonly WorkingTime[] = ["full-time", "part-time", "minijob"];

/** "Vollzeit oder Teilzeit" is either of them, "Teilzeit nachts" is both at once. */
const workingTimesOf = (concepts: readonly Concept[]): readonly (readonly WorkingTime[])[] => {
  const wanted = new Set(
    concepts.flatMap((concept) => (concept.kind === "working-time" ? concept.times : [])),
  );
  const schedule = schedules.filter((time) => wanted.has(time));
  const others = [...wanted].filter((time) => !schedules.includes(time)).map((time) => [time]);
  return schedule.length > 0 ? [schedule, ...others] : others;
};
