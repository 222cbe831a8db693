import type { JobSeeker } from "@/lib/job-seekers/job-seeker";
import { builtInVocabulary } from "@/lib/vocabulary/built-in";
import type { Occupation } from "@/lib/vocabulary/occupation";
import type { PersonRow } from "./person-row";

/** How many of an occupation's typical skills stay with somebody who worked in it that long. */
const learntAfter = (years: number): number => (years < 2 ? 3 : 6);

const occupationOf = (id: string): Occupation => {
  const occupation = builtInVocabulary.findOccupation(id);
  if (occupation === undefined) throw new Error(`No occupation "${id}"`);
  return occupation;
};

export const wishesOf = ({ wants }: PersonRow): JobSeeker["wishes"] =>
  wants.split(" ").map((id) => ({ occupationId: id, kldb: occupationOf(id).kldb }));

export const experienceOf = ({ did }: PersonRow): JobSeeker["experience"] =>
  did.map(([id, years, words]) => ({
    occupationId: id,
    kldb: occupationOf(id).kldb,
    years,
    words,
  }));

/** Skills from work done, then those named; licences and certificates only where named. */
export const skillsOf = ({ did, skills }: PersonRow): readonly string[] => {
  const learnt = did.flatMap(([id, years]) =>
    occupationOf(id).skills.filter(isLearntByDoing).slice(0, learntAfter(years)),
  );
  return [...new Set([...learnt, ...(skills?.split(" ") ?? [])])];
};

const isLearntByDoing = (id: string): boolean => builtInVocabulary.findSkill(id)?.kind === "skill";
