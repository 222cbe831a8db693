import { expect, it } from "vitest";
import { labelledPairs } from "./labelled-pairs";
import { judgedPairs, measureJudgement } from "./measure-judgement";

it("never takes two jobs for one", () => {
  const { wrong, precision } = measureJudgement();

  expect(wrong).toEqual([]);
  expect(precision).toBe(1);
});

it("knows nine of ten jobs again, and misses none but those that too little speaks for", () => {
  const { recall, missed, pairs } = measureJudgement();

  expect(pairs).toBeGreaterThanOrEqual(120);
  expect(recall).toBeGreaterThan(0.9);
  expect(missed).toEqual([
    "shortened title",
    "another word for it",
    "employer abbreviated",
    "no employer on one side",
  ]);
});

it("says the same of a pair the other way round", () => {
  const turned = judgedPairs(({ one, other, ...pair }) => ({ ...pair, one: other, other: one }));

  expect(turned.map(({ verdict }) => verdict.kind)).toEqual(
    judgedPairs().map(({ verdict }) => verdict.kind),
  );
});

it("has each pair once", () => {
  const texts = labelledPairs.map(({ one, other }) => JSON.stringify([one, other]));

  expect(new Set(texts).size).toBe(texts.length);
});
