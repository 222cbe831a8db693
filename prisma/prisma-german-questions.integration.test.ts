import { expect, it } from "vitest";
import { describeGermanQuestions } from "@/lib/vacancies/german-question/testing/german-questions.contract";
import { aVacancy } from "@/lib/vacancies/testing/a-vacancy";
import { makePrismaGermanQuestions } from "./prisma-german-questions";
import { makePrismaVacancyStore } from "./prisma-vacancy-store";
import { databaseForTests } from "./testing/database-for-tests";
import { recordedEvents } from "./testing/recorded-events";

const emptyDatabase = databaseForTests();

describeGermanQuestions("PostgreSQL", async () => {
  const database = await emptyDatabase();
  const vacancy = aVacancy();
  await makePrismaVacancyStore(database).saveAll([vacancy]);
  return { questions: makePrismaGermanQuestions(database), vacancyId: vacancy.id };
});

it("puts an answer where search finds the offer, and keeps it when the offer is written anew", async () => {
  const database = await emptyDatabase();
  const store = makePrismaVacancyStore(database);
  const questions = makePrismaGermanQuestions(database);
  const told = aVacancy({ facts: { languages: [{ language: "de", written: "B1" }] } });
  await store.saveAll([told]);
  const askedAt = new Date("2026-11-25T10:00:00Z");
  await questions.add({ vacancyId: told.id, tokenHash: "one", askedAt });
  const needs = async (): Promise<unknown> => {
    const { rows } = await database.pool.query("SELECT german_needs FROM vacancy WHERE id = $1", [
      told.id,
    ]);
    return rows[0]?.german_needs;
  };
  expect(await needs()).toEqual([]);

  await questions.answer("one", { needed: "A2", teamLanguages: ["pl"] }, askedAt);

  expect(await needs()).toEqual(["a2"]);
  expect(await recordedEvents(database)).toHaveLength(2);

  await store.saveAll([{ ...told, title: "Lagerhilfe" }]);

  expect(await needs()).toEqual(["a2"]);
  expect((await store.find(told.id))?.facts.germanAnswer).toEqual({
    needed: "A2",
    teamLanguages: ["pl"],
  });
});
