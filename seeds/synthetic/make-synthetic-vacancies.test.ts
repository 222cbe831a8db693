import { expect, it } from "vitest";
import { vacancySchema } from "@/lib/vacancies/vacancy";
import { builtInVocabulary } from "@/lib/vocabulary/built-in";
import { makeSyntheticVacancies } from "./make-synthetic-vacancies";

const now = new Date("2026-11-22T08:00:00Z");

const first = (count: number) => {
  const made = makeSyntheticVacancies(builtInVocabulary, now);
  return Array.from({ length: count }, () => vacancySchema.parse(made.next().value));
};

it("makes valid offers with different ids", () => {
  expect(new Set(first(200).map(({ id }) => id)).size).toBe(200);
});

it("makes the same offers in every run", () => {
  expect(first(20)).toEqual(first(20));
});
