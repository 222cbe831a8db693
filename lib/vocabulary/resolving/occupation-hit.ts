import type { MatchKind } from "./index/read-query";

/** Why an occupation was found. */
export type ResolvingReason =
  /** A word of the title: whole, as part of a compound, misspelt, or one that means about the same. */
  | { readonly kind: MatchKind; readonly word: string }
  /** The title is, or looks like, this other name of the occupation. */
  | { readonly kind: "synonym"; readonly label: string };

export type OccupationHit = {
  /** Occupation of the built-in vocabulary; absent where only an official set knows it. */
  readonly occupationId?: string;
  /** KldB 2010, five digits; empty where no occupation of the vocabulary comes close. */
  readonly kldb: string;
  readonly escoUri?: string;
  readonly label: string;
  /** 0 to 1; 1 where the title says what a label says. */
  readonly score: number;
  readonly reasons: readonly ResolvingReason[];
};

/** `sure` may be acted on, `unsure` is for a person to look at, `nothing` has no hits. */
export type ResolvingVerdict = "sure" | "unsure" | "nothing";

export type OccupationReading = {
  readonly verdict: ResolvingVerdict;
  /** Best first; where the title names several occupations, the best of each come first. */
  readonly hits: readonly OccupationHit[];
};

/** A label from outside the built-in vocabulary. */
export type ExtraLabel = {
  /** ISO 639-1. */
  readonly lang: string;
  readonly label: string;
  readonly isPreferred: boolean;
} & (
  | { readonly occupationId: string }
  /** An ESCO occupation with its ISCO-08 unit group (four digits) and, where mapped, its KldB code. */
  | { readonly escoUri: string; readonly isco: string; readonly kldb?: string }
);

export type OccupationResolver = {
  /** Occupations that a title or a short text names, at most `limit`. */
  readonly resolve: (text: string, limit: number) => OccupationReading;
};
