import { expect, it } from "vitest";
import { describeFigureStore } from "@/lib/key-figures/testing/figure-store.contract";
import { aVacancy } from "@/lib/vacancies/testing/a-vacancy";
import { makePrismaVacancyStore } from "../prisma-vacancy-store";
import { databaseForTests } from "../testing/database-for-tests";
import { makePrismaFigureSource } from "./prisma-figure-source";
import { makePrismaFigureStore } from "./prisma-figure-store";

const emptyDatabase = databaseForTests();

describeFigureStore("PostgreSQL", async () => makePrismaFigureStore(await emptyDatabase()));

it("counts open offers by field, origin and age", async () => {
  const database = await emptyDatabase();
  const occupations = [{ label: "Lagerhelfer/in", kldb: "51311" }];
  const [daysAgo, now] = [3, Date.now()];
  const publishedAt = new Date(now - daysAgo * 86_400_000);
  await makePrismaVacancyStore(database).saveAll([
    aVacancy({ publishedAt, facts: { occupations } }),
    aVacancy({ publishedAt, facts: { occupations } }),
    aVacancy({ publishedAt, facts: { occupations: [] } }),
    aVacancy({ status: "paused" }),
  ]);

  const { offers, people } = await makePrismaFigureSource(database).count("2026-06-15");

  expect(people).toEqual([]);
  expect(offers).toHaveLength(2);
  expect(offers).toContainEqual({
    ...{ field: "5", origin: "regional", age: "week", fits: "none", count: 2 },
  });
  expect(offers).toContainEqual({
    ...{ field: "x", origin: "regional", age: "week", fits: "none", count: 1 },
  });
});
