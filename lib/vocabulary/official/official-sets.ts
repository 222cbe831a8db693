import type { ExtraLabel } from "../resolving/occupation-hit";
import type { KldbNode } from "./official-entry";

/** An ESCO occupation with what the sets together say of it. */
export type OfficialOccupation = {
  readonly uri: string;
  readonly isco: string;
  /** Preferred label: German, else English, else any. */
  readonly label: string;
  /** KldB 2010 by the mapping of the Bundesagentur; the closest title decides. */
  readonly kldb?: string;
  /** Essential skills, those few occupations share first; the optional ones where none is essential. */
  readonly skillUris: readonly string[];
};

export type OfficialSkill = { readonly uri: string; readonly label: string };

/** A German name that an ESCO occupation or skill goes by. */
export type GermanName = {
  readonly kind: "occupation" | "skill";
  readonly uri: string;
  readonly name: string;
  /** Smaller is closer: the preferred label, an equal title of the register, another label. */
  readonly rank: number;
};

/** What was imported, joined by URI and code whatever release each part is of. */
export type OfficialSets = {
  /** Grows with every change; 0 where nothing was ever imported. */
  readonly revision: () => Promise<number>;
  /** Names of ESCO occupations in these languages, those of one occupation together, German first. */
  readonly occupationLabels: (languages: readonly string[]) => AsyncIterable<ExtraLabel>;
  readonly occupations: () => Promise<readonly OfficialOccupation[]>;
  /** Those that occupations take. */
  readonly skills: () => Promise<readonly OfficialSkill[]>;
  readonly kldbNodes: () => Promise<readonly KldbNode[]>;
  readonly germanNames: () => Promise<readonly GermanName[]>;
  /** Preferred labels of occupations and skills in one language. */
  readonly labelsIn: (language: string) => Promise<readonly OfficialSkill[]>;
};
