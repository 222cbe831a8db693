import { compareJobs, type JobVerdict } from "@/lib/vacancies/same-job/compare-jobs";
import { outlineOf } from "@/lib/vacancies/same-job/job-outline";
import { labelledPairs } from "./labelled-pairs";
import { type LabelledPair, offerTold } from "./told";

export type Judged = LabelledPair & { readonly verdict: JobVerdict };

export const judgedPairs = (
  toJudged: (pair: LabelledPair) => LabelledPair = (pair) => pair,
): readonly Judged[] =>
  labelledPairs.map(toJudged).map((pair) => ({
    ...pair,
    verdict: compareJobs(
      outlineOf(offerTold(pair.one, "feed-a"), () => false),
      outlineOf(offerTold(pair.other, "feed-b"), () => false),
    ),
  }));

export type Judgement = {
  readonly pairs: number;
  readonly precision: number;
  readonly recall: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
};

/** How the rule does on pairs that people judged. */
export const measureJudgement = (): Judgement => {
  const judged = judgedPairs();
  const merged = judged.filter(({ verdict }) => verdict.kind === "same");
  const right = merged.filter(({ same }) => same);
  const one = judged.filter(({ same }) => same);
  const names = (pairs: readonly Judged[]): readonly string[] => pairs.map(({ why }) => why);
  return {
    pairs: judged.length,
    precision: right.length / merged.length,
    recall: right.length / one.length,
    wrong: names(merged.filter(({ same }) => !same)),
    missed: names(one.filter(({ verdict }) => verdict.kind !== "same")),
  };
};
