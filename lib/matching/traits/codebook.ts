import type { Neighbourhood } from "@/lib/vocabulary/neighbourhood";
import { requirementLevelOf } from "@/lib/vocabulary/occupation";
import type { Vocabulary } from "@/lib/vocabulary/vocabulary";

/** Stands for an occupation or skill the vocabulary does not know. */
export const UNKNOWN_INDEX = 0;

/**
 * Numbers for what texts name by ids, so that millions of offers fit into memory. Numbers hold for
 * one vocabulary in one process and are never stored.
 */
export type Codebook = {
  /** Occupations count from 1; index 0 is "unknown". */
  readonly occupationCount: number;
  readonly occupationIndex: (id: string) => number;
  readonly occupationId: (index: number) => string | undefined;
  /** All occupations with this five-digit KldB code. */
  readonly occupationsWithKldb: (kldb: string) => readonly number[];
  /** 1 to 4, 0 where unknown. */
  readonly levelOf: (occupation: number) => number;
  readonly skillCount: number;
  readonly skillIndex: (id: string) => number;
  readonly skillId: (index: number) => string | undefined;
  /** A licence or certificate, which nothing but the paper itself meets. */
  readonly isProof: (skill: number) => boolean;
  /** A public permission, without which the law forbids the work. */
  readonly isLicence: (skill: number) => boolean;
  /** Skills one gets to know by working in an occupation. */
  readonly skillsOf: (occupation: number) => readonly number[];
  /** How well somebody from one occupation fits into each other one: 0 to 1 by index. */
  readonly closenessFrom: (occupation: number) => Float32Array;
};

export const makeCodebook = (vocabulary: Vocabulary, neighbourhood: Neighbourhood): Codebook => {
  const occupations = numbered(vocabulary.occupations);
  const skills = numbered(vocabulary.skills);
  const levels = occupations.all.map((one) => (one ? (requirementLevelOf(one.kldb) ?? 0) : 0));
  const rows: (Float32Array | undefined)[] = [];
  const closenessFrom = (from: number): Float32Array =>
    (rows[from] ??= Float32Array.from(occupations.all, (to) => {
      const fromId = occupations.all[from]?.id;
      return fromId && to ? (neighbourhood.between(fromId, to.id)?.score ?? 0) : 0;
    }));
  return {
    occupationCount: occupations.all.length,
    occupationIndex: occupations.indexOf,
    occupationId: (index) => occupations.all[index]?.id,
    occupationsWithKldb: (kldb) =>
      vocabulary.occupationsWithKldb(kldb).map(({ id }) => occupations.indexOf(id)),
    levelOf: (occupation) => levels[occupation] ?? 0,
    skillCount: skills.all.length,
    skillIndex: skills.indexOf,
    skillId: (index) => skills.all[index]?.id,
    isProof: (skill) => (skills.all[skill]?.kind ?? "skill") !== "skill",
    isLicence: (skill) => skills.all[skill]?.kind === "licence",
    skillsOf: (occupation) => (occupations.all[occupation]?.skills ?? []).map(skills.indexOf),
    closenessFrom,
  };
};

type Numbered<Item> = {
  /** Nothing at index 0. */
  readonly all: readonly (Item | undefined)[];
  readonly indexOf: (id: string) => number;
};

const numbered = <Item extends { readonly id: string }>(items: readonly Item[]): Numbered<Item> => {
  const indexById = new Map(items.map(({ id }, position) => [id, position + 1]));
  return {
    all: [undefined, ...items],
    indexOf: (id) => indexById.get(id) ?? UNKNOWN_INDEX,
  };
};
