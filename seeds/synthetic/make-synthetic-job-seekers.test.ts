import { expect, it } from "vitest";
import { jobSeekerSchema } from "@/lib/job-seekers/job-seeker";
import { builtInVocabulary } from "@/lib/vocabulary/built-in";
import { makeSyntheticJobSeekers } from "./make-synthetic-job-seekers";

const first = (count: number) => {
  const made = makeSyntheticJobSeekers(builtInVocabulary);
  return Array.from({ length: count }, () => jobSeekerSchema.parse(made.next().value));
};

it("makes valid profiles with different ids", () => {
  expect(new Set(first(200).map(({ id }) => id)).size).toBe(200);
});

it("makes the same profiles in every run", () => {
  expect(first(20)).toEqual(first(20));
});
