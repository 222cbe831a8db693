import { spellingPairs } from "./one-job-spelt";
import { toldPairs } from "./one-job-told";
import type { LabelledPair } from "./told";
import { otherTermPairs } from "./two-jobs-what";
import { otherTimePairs } from "./two-jobs-when";
import { otherTitlePairs } from "./two-jobs-titles";
import { otherPlacePairs } from "./two-jobs-where";

/** Pairs of offers that a person judged: written for this project after what real boards list. */
export const labelledPairs: readonly LabelledPair[] = [
  ...[...spellingPairs, ...toldPairs],
  ...[...otherPlacePairs, ...otherTimePairs, ...otherTermPairs, ...otherTitlePairs],
];
