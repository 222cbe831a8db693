import { expect, it } from "vitest";
import { aCorrection } from "@/lib/readings/testing/a-correction";
import { aPlainReader } from "@/lib/readings/testing/a-reader";
import { describeOccupationCorrections } from "@/lib/readings/testing/occupation-corrections.contract";
import { describeVacancyReadings } from "@/lib/readings/testing/vacancy-readings.contract";
import { aVacancy } from "@/lib/vacancies/testing/a-vacancy";
import { makePrismaVacancyStore } from "../prisma-vacancy-store";
import { databaseForTests } from "../testing/database-for-tests";
import { recordedEvents } from "../testing/recorded-events";
import { makePrismaOccupationCorrections } from "./prisma-occupation-corrections";
import { makePrismaVacancyReadings } from "./prisma-vacancy-readings";

const emptyDatabase = databaseForTests();

describeOccupationCorrections("PostgreSQL", async () =>
  makePrismaOccupationCorrections(await emptyDatabase()),
);

describeVacancyReadings("PostgreSQL", async () => {
  const database = await emptyDatabase();
  return {
    readings: makePrismaVacancyReadings(database),
    vacancies: makePrismaVacancyStore(database),
    corrections: makePrismaOccupationCorrections(database),
    events: () => recordedEvents(database),
  };
});

it("does not wait long for an offer that somebody else holds", async () => {
  const database = await emptyDatabase();
  const vacancy = aVacancy();
  await makePrismaVacancyStore(database).saveAll([vacancy]);
  const holder = await database.pool.connect();
  try {
    await holder.query("BEGIN");
    await holder.query("SELECT 1 FROM vacancy WHERE id = $1 FOR UPDATE", [vacancy.id]);

    const outcome = await makePrismaVacancyReadings(database).readAnew(vacancy.id, (known) =>
      aPlainReader.read(known.vacancy, aCorrection(), new Date()),
    );

    expect(outcome).toBe("busy");
  } finally {
    await holder.query("ROLLBACK");
    holder.release();
  }
});
