import { expect, it } from "vitest";
import { searchLike } from "./search-like";
import { searchRequestSchema } from "./search-request";
import { aVacancy } from "./testing/a-vacancy";

it("asks for the occupation near the workplace", () => {
  expect(searchLike(aVacancy())).toMatchObject({
    q: "Lagerhelfer/in",
    place: "Erkelenz",
    radius: "50",
  });
});

it("asks for the title where no occupation is known, and everywhere where no place is", () => {
  const vacancy = aVacancy({ facts: { occupations: [], workplaces: [] } });

  expect(searchLike(vacancy)).toMatchObject({ q: "Lagerhelfer (m/w/d)", place: "" });
});

it("stays a valid search for the longest title", () => {
  const vacancy = aVacancy({ title: "x".repeat(300), facts: { occupations: [] } });

  expect(searchRequestSchema.safeParse(searchLike(vacancy)).success).toBe(true);
});
