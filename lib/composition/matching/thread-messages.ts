import type { Codebook } from "@/lib/matching/traits/codebook";
import type { MatchWeights } from "@/lib/matching/match-weights";
import type { Opening } from "@/lib/matching/opening";
import type { SharedShortlist } from "@/lib/matching/shortlist/shared-shortlist";
import type { CompactRatings } from "@/lib/matching/stored/compact-ratings";
import type { ProfileTraits } from "@/lib/matching/traits/profile-traits";

/** What a thread is started with; the arrays are shared, not copied. */
export type ThreadData = {
  readonly shortlist: SharedShortlist;
  readonly size: number;
  readonly weights: MatchWeights;
  readonly codes: Codes;
};

/** What a thread needs of the codebook, as data. */
export type Codes = {
  readonly skillIds: readonly string[];
  readonly licences: readonly boolean[];
};

export const toCodes = ({ skillCount, skillId, isLicence }: Codebook): Codes => ({
  skillIds: Array.from({ length: skillCount }, (_none, skill) => skillId(skill) ?? ""),
  licences: Array.from({ length: skillCount }, (_none, skill) => isLicence(skill)),
});

/** Some people to match; `leftOut` are the offers dismissed for each. */
export type ThreadTask = {
  readonly task: number;
  readonly profiles: readonly ProfileTraits[];
  readonly leftOut: readonly (readonly number[])[];
  /** Whether to find out what would open most offers, too. */
  readonly withOpening: boolean;
};

/** An offer by its number, how well it fits, and why. */
export type NumberedMatch = {
  readonly index: number;
  readonly score: number;
  readonly ratings: CompactRatings;
};

export type ThreadAnswer = {
  readonly task: number;
  readonly people: readonly {
    readonly found: readonly NumberedMatch[];
    readonly scored: number;
    readonly opening?: Opening | undefined;
  }[];
};
