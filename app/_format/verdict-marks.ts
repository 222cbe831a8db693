import type { Verdict } from "@/lib/matching/rating/rating";

/** A sign for each outcome of a card, beside its word and never instead of it. */
export const verdictMarks: Readonly<Record<Verdict, string>> = {
  met: "✓",
  negotiable: "≈",
  missing: "✕",
  unknown: "?",
};
