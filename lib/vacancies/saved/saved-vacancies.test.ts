import { expect, it } from "vitest";
import { ok, refused } from "@/lib/shared/result";
import { aVacancyId } from "../testing/a-vacancy";
import { MOST_SAVED, readSaved, withoutSaved, withSaved, writeSaved } from "./saved-vacancies";

const [first, second, third] = [aVacancyId(), aVacancyId(), aVacancyId()];

it("reads what it wrote", () => {
  expect(readSaved(writeSaved([second, first]))).toEqual([second, first]);
});

it("reads nothing from nothing, and leaves out what is no id or comes twice", () => {
  expect(readSaved(undefined)).toEqual([]);
  expect(readSaved(`${first}.<script>.${first}..${second}`)).toEqual([first, second]);
});

it("reads no more than a list may hold", () => {
  const many = Array.from({ length: MOST_SAVED + 5 }, aVacancyId);

  expect(readSaved(writeSaved(many))).toHaveLength(MOST_SAVED);
});

it("puts a new offer in front", () => {
  expect(withSaved([first], second)).toEqual(ok([second, first]));
});

it("leaves an offer that is saved already where it is", () => {
  expect(withSaved([second, first], first)).toEqual(ok([second, first]));
});

it("puts a removed offer back where it stood", () => {
  const saved = [third, second, first];

  expect(withSaved(withoutSaved(saved, second), second, 1)).toEqual(ok(saved));
});

it("refuses one more than a list may hold", () => {
  const full = Array.from({ length: MOST_SAVED }, aVacancyId);

  expect(withSaved(full, first)).toEqual(refused({ code: "list-full", most: MOST_SAVED }));
});

it("fits into one cookie", () => {
  expect(writeSaved(Array.from({ length: MOST_SAVED }, aVacancyId)).length).toBeLessThan(4000);
});
