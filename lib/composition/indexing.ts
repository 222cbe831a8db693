import { type DrainReport, makeDrainOutbox } from "@/lib/outbox/drain-outbox";
import { type DriftChecks, makeDriftChecks } from "@/lib/outbox/drift";
import type { Outbox } from "@/lib/outbox/outbox";
import { setTimeout as pause } from "node:timers/promises";
import { makeBeginAtALull } from "@/lib/outbox/begin-at-a-lull";
import { type BeginBatch, makeBeginBatch } from "@/lib/outbox/begin-batch";
import { makePrismaDriftCheckStore } from "@/prisma/prisma-drift-check-store";
import { makePrismaOutbox } from "@/prisma/prisma-outbox";
import { makeIndexingClient } from "@/search/meilisearch-client";
import { makeRebuilding, type Rebuilding } from "@/search/reindex";
import { facetAttributes } from "@/search/queries/vacancy-filters";
import { database } from "./database";
import { type Exclusively, makeExclusively } from "./exclusively";
import { once } from "./once";
import { regroup } from "./same-jobs";
import { searchEngineAccess, VACANCY_INDEX, vacancyIndex, vacancyStore } from "./vacancies";
import { vocabulary, vocabularyLoaded } from "./vocabulary";

/**
 * Events of one batch. The engine takes a quarter less time for each of 20,000 documents than for
 * each of 5,000; they are some 90 MB to be held in memory while they are handed over.
 */
export const PROJECTION_BATCH = 20_000;

export const exclusively: () => Exclusively = once("exclusively", () =>
  makeExclusively(database().pool),
);

export const outbox: () => Outbox = once("outbox", () => makePrismaOutbox(database()));

export const beginBatch: () => BeginBatch = once("begin-batch", () =>
  makeBeginAtALull({
    beginBatch: makeBeginBatch({
      outbox: outbox(),
      vacancies: vacancyStore(),
      index: vacancyIndex(),
      regroup: regroup(),
    }),
    outbox: outbox(),
    pause: (milliseconds) => pause(milliseconds),
  }),
);

export const rebuilding: () => Rebuilding = once("rebuilding", () =>
  makeRebuilding({
    client: makeIndexingClient(searchEngineAccess()),
    indexUid: VACANCY_INDEX,
    vocabulary: vocabulary(),
    vacancies: vacancyStore(),
    outbox: outbox(),
    exclusively: (work) => exclusively().inTurn("rebuild-index", work),
  }),
);

/** Projects everything due here and now, as the worker does; for commands. */
export const drainOutboxNow = async (): Promise<DrainReport> => {
  await vocabularyLoaded();
  return exclusively().inTurn(
    "project-outbox",
    makeDrainOutbox({
      beginBatch: beginBatch(),
      ensureIndex: rebuilding().ensureIndex,
      batchSize: PROJECTION_BATCH,
      shouldStop: () => false,
    }),
  );
};

export const driftChecks: () => DriftChecks = once("drift-checks", () =>
  makeDriftChecks({
    vacancies: vacancyStore(),
    index: vacancyIndex(),
    outbox: outbox(),
    checks: makePrismaDriftCheckStore(database()),
    now: () => new Date(),
  }),
);

/** Attributes the pages count, for benches that ask the engine the same without our code. */
export const facetAttributeNames = (): readonly string[] => [
  ...Object.values(facetAttributes),
  "regionAgs",
];
