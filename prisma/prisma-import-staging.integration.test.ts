import { describe, expect, it } from "vitest";
import { describeImportStaging } from "@/lib/imports/testing/import-staging.contract";
import { anImportedAd } from "@/lib/imports/testing/an-imported-ad";
import { aPlainReader } from "@/lib/readings/testing/a-reader";
import { aVacancyId } from "@/lib/vacancies/testing/a-vacancy";
import type { Database } from "./client";
import { makePrismaImportStaging } from "./prisma-import-staging";
import { makePrismaOccupationCorrections } from "./readings/prisma-occupation-corrections";
import { makePrismaVacancyReadings } from "./readings/prisma-vacancy-readings";
import { makePrismaVacancyStore } from "./prisma-vacancy-store";
import { databaseForTests } from "./testing/database-for-tests";
import { recordedEvents } from "./testing/recorded-events";

const emptyDatabase = databaseForTests();
const at = (now: Date) => ({ newId: aVacancyId, now, reader: aPlainReader });
const monday = new Date("2026-03-02T03:00:00Z");

describeImportStaging("PostgreSQL", async () => {
  const database = await emptyDatabase();
  return {
    staging: makePrismaImportStaging(database, () => monday),
    vacancies: makePrismaVacancyStore(database),
    readings: makePrismaVacancyReadings(database),
    corrections: makePrismaOccupationCorrections(database),
    events: () => recordedEvents(database),
  };
});

const runsOf = async ({ pool }: Database): Promise<unknown[]> =>
  (await pool.query("SELECT state, failure, read, set_aside FROM import_run ORDER BY started_at"))
    .rows;

const recordsOf = async ({ pool }: Database): Promise<unknown[]> =>
  (await pool.query("SELECT state, ad, raw, reason FROM import_record ORDER BY line")).rows;

describe("import runs in PostgreSQL", () => {
  it("keep a record per line, without the ad once it is published", async () => {
    const database = await emptyDatabase();
    const staging = makePrismaImportStaging(database, () => monday);
    const runId = await staging.open("boerse-nord", "ba-jobsuche");
    const reason = { code: "missing-field", field: "titel" } as const;
    await staging.stage(runId, [{ ad: anImportedAd(), line: 1 }]);
    await staging.setAside(runId, [{ line: 2, reason, raw: "x".repeat(5_000) }]);

    await staging.publish(runId, at(monday));

    expect(await recordsOf(database)).toEqual([
      { state: "accepted", ad: null, raw: null, reason: null },
      { state: "set-aside", ad: null, raw: "x".repeat(2_000), reason },
    ]);
    expect(await runsOf(database)).toEqual([
      { state: "published", failure: null, read: 2, set_aside: 1 },
    ]);
  });

  it("keep why they were given up, and what had been set aside", async () => {
    const database = await emptyDatabase();
    const staging = makePrismaImportStaging(database, () => monday);
    const runId = await staging.open("boerse-nord", "ba-jobsuche");
    await staging.stage(runId, [{ ad: anImportedAd(), line: 1 }]);
    await staging.setAside(runId, [{ line: 2, reason: { code: "not-an-object" }, raw: "17" }]);

    await staging.abandon(runId, "file-cut-off");

    expect(await runsOf(database)).toEqual([
      { state: "abandoned", failure: "file-cut-off", read: 1, set_aside: 1 },
    ]);
    expect(await recordsOf(database)).toHaveLength(1);
  });

  it("are cleared away a day after their process was killed", async () => {
    const database = await emptyDatabase();
    const killed = await makePrismaImportStaging(database, () => monday).open("boerse-nord", "ba");
    const staging = makePrismaImportStaging(database, () => new Date("2026-03-03T03:00:01Z"));
    await staging.stage(killed, [{ ad: anImportedAd(), line: 1 }]);

    await staging.open("boerse-nord", "ba-jobsuche");

    expect(await recordsOf(database)).toEqual([]);
    expect(await runsOf(database)).toMatchObject([
      { state: "abandoned", failure: "left-open" },
      { state: "open" },
    ]);
  });

  it("of one source that end at the same time publish every ad once", async () => {
    const database = await emptyDatabase();
    const staging = makePrismaImportStaging(database, () => monday);
    const stagedRun = async (): Promise<string> => {
      const runId = await staging.open("boerse-nord", "ba-jobsuche");
      await staging.stage(runId, [{ ad: anImportedAd(), line: 1 }]);
      return runId;
    };
    const runIds = [await stagedRun(), await stagedRun(), await stagedRun()];

    const summaries = await Promise.all(runIds.map((runId) => staging.publish(runId, at(monday))));

    expect(summaries.map(({ accepted }) => accepted).toSorted()).toEqual([0, 0, 1]);
    expect(await recordedEvents(database)).toHaveLength(1);
  });

  it("publish nothing where a fault strikes midway", async () => {
    const database = await emptyDatabase();
    const staging = makePrismaImportStaging(database, () => monday);
    const runId = await staging.open("boerse-nord", "ba-jobsuche");
    const many = Array.from({ length: 1_500 }, (_, line) => ({
      ad: anImportedAd({ externalId: `A-${line}` }),
      line,
    }));
    await staging.stage(runId, many);
    let ids = 0;
    const failsLate = () => {
      ids += 1;
      if (ids > 1_400) throw new Error("no more ids");
      return aVacancyId();
    };

    await expect(staging.publish(runId, { ...at(monday), newId: failsLate })).rejects.toThrow(
      "no more ids",
    );

    expect(await makePrismaVacancyStore(database).countPublished()).toBe(0);
    expect(await recordedEvents(database)).toEqual([]);
    expect(await runsOf(database)).toMatchObject([{ state: "open" }]);
  });
});
