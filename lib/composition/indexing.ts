import { type DrainReport, makeDrainOutbox } from "@/lib/outbox/drain-outbox";
import { type DriftChecks, makeDriftChecks } from "@/lib/outbox/drift";
import type { Outbox } from "@/lib/outbox/outbox";
import { makeProjectOutbox, type ProjectOutbox } from "@/lib/outbox/project-outbox";
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

/** Events of one batch: some 25 MB of vacancies, enough for the engine to be fast. */
export const PROJECTION_BATCH = 5_000;

export const exclusively: () => Exclusively = once("exclusively", () =>
  makeExclusively(database().pool),
);

export const outbox: () => Outbox = once("outbox", () => makePrismaOutbox(database()));

export const projectOutbox: () => ProjectOutbox = once("project-outbox", () =>
  makeProjectOutbox({
    outbox: outbox(),
    vacancies: vacancyStore(),
    index: vacancyIndex(),
    regroup: regroup(),
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
      projectOutbox: projectOutbox(),
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
