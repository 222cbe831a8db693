import type { Opening } from "@/lib/matching/opening";
import type { SharedShortlist } from "@/lib/matching/shortlist/shared-shortlist";
import type { CompactRatings } from "@/lib/matching/stored/compact-ratings";
import type { ProfileTraits } from "@/lib/matching/traits/profile-traits";

/** What a thread is started with; the arrays are shared, not copied. */
export type ThreadData = { readonly shortlist: SharedShortlist; readonly size: number };

/** Some people to match; `leftOut` are the offers dismissed for each. */
export type ThreadTask = {
  readonly task: number;
  readonly profiles: readonly ProfileTraits[];
  readonly leftOut: readonly (readonly number[])[];
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
