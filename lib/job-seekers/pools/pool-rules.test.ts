import { expect, it } from "vitest";
import { aJobSeeker } from "../testing/a-job-seeker";
import { poolsOf, usualPoolRules } from "./pool-rules";

it("finds people by rule and keeps those who were put in by hand apart", () => {
  const person = aJobSeeker({ profilePosition: "market", pools: ["training-graduates"] });

  expect(poolsOf(person, ["over-50"], usualPoolRules)).toEqual([
    { pool: "near-market", how: "by-rule" },
    { pool: "50plus", how: "by-rule" },
    { pool: "training-graduates", how: "by-hand" },
  ]);
});

it("asks for every condition of a rule", () => {
  const person = aJobSeeker({ profilePosition: "support" });

  expect(poolsOf(person, ["long-term"], usualPoolRules)).toEqual([]);
});

it("takes a position nobody knows for none", () => {
  const person = aJobSeeker({ profilePosition: undefined });

  expect(poolsOf(person, ["long-term"], usualPoolRules)).toEqual([]);
});

it("leaves out whom a rule excludes", () => {
  const rule = { pool: "near-market", notInTargetGroups: ["under-25"] } as const;
  const rules = [{ ...rule, notInTargetGroups: [...rule.notInTargetGroups] }];

  expect(poolsOf(aJobSeeker(), ["under-25"], rules)).toEqual([]);
  expect(poolsOf(aJobSeeker(), [], rules)).toHaveLength(1);
});
