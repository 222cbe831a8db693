/** The words of an ad that led to a fact, and where they stand in the text that was read. */
export type Evidence = {
  readonly words: string;
  readonly start: number;
  readonly end: number;
};

/** Whether an ad asks for something, would like it, or says that it is not needed. */
export type Need = "required" | "welcome" | "negated";

/** `stated` in so many words, or `inferred` from words that usually mean it. */
export type Certainty = "stated" | "inferred";

/** A value read from an ad with what led there. */
export type Found<Value> = {
  readonly value: Value;
  readonly certainty: Certainty;
  readonly evidence: Evidence;
};

/** A value from words that say it outright. */
export const stated = <Value>(value: Value, evidence: Evidence): Found<Value> => ({
  value,
  certainty: "stated",
  evidence,
});

/** A value from words that usually mean it. */
export const inferred = <Value>(value: Value, evidence: Evidence): Found<Value> => ({
  value,
  certainty: "inferred",
  evidence,
});
