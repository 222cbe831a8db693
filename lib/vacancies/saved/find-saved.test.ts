import { expect, it } from "vitest";
import { aVacancy, aVacancyId } from "../testing/a-vacancy";
import type { Vacancy } from "../vacancy";
import { makeFindSaved } from "./find-saved";

const finding = (stored: readonly Vacancy[]) =>
  makeFindSaved({ findMany: async (ids) => stored.filter(({ id }) => ids.includes(id)) });

it("finds saved offers in the order they were saved", async () => {
  const [older, newer] = [aVacancy(), aVacancy()];

  const found = await finding([older, newer])([newer.id, older.id]);

  expect(found).toEqual([
    { id: newer.id, state: "open", vacancy: newer },
    { id: older.id, state: "open", vacancy: older },
  ]);
});

it.each(["filled", "expired", "withdrawn"] as const)(
  "shows a %s offer as ended",
  async (status) => {
    const vacancy = aVacancy({ status });

    expect(await finding([vacancy])([vacancy.id])).toEqual([
      { id: vacancy.id, state: "ended", vacancy },
    ]);
  },
);

it.each(["paused", "draft", "in-review"] as const)(
  "tells nothing of a %s offer",
  async (status) => {
    const vacancy = aVacancy({ status });

    expect(await finding([vacancy])([vacancy.id])).toEqual([{ id: vacancy.id, state: "hidden" }]);
  },
);

it("keeps the place of an offer nobody knows, so that it can be removed", async () => {
  const id = aVacancyId();

  expect(await finding([])([id])).toEqual([{ id, state: "hidden" }]);
});
