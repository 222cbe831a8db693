import { describe, expect, it } from "vitest";
import { makeDriftChecks } from "@/lib/outbox/drift";
import { makeProjectNow } from "@/lib/outbox/testing/make-project-now";
import { makeRegroup } from "@/lib/vacancies/same-job/regroup";
import { aVacancy } from "@/lib/vacancies/testing/a-vacancy";
import { aVacancyQuery } from "@/lib/vacancies/testing/a-vacancy-query";
import { makeInMemoryVacancyIndex } from "@/lib/vacancies/testing/in-memory-vacancy-index";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import { makePostgresVacancySearch } from "../postgres-vacancy-search";
import { makePrismaDriftCheckStore } from "../prisma-drift-check-store";
import { makePrismaOutbox } from "../prisma-outbox";
import { makePrismaVacancyStore } from "../prisma-vacancy-store";
import { databaseForTests } from "../testing/database-for-tests";
import { makeWithJobGroups } from "./prisma-job-groups";
import { publishedWithFollowers } from "./published-with-followers";

const emptyDatabase = databaseForTests();

const setUp = async () => {
  const database = await emptyDatabase();
  const [vacancies, outbox] = [makePrismaVacancyStore(database), makePrismaOutbox(database)];
  const index = makeInMemoryVacancyIndex();
  const regroup = makeRegroup({
    withJobGroups: makeWithJobGroups(database),
    isAggregator: () => false,
  });
  const project = makeProjectNow({ outbox, vacancies, index, regroup });
  const drift = makeDriftChecks({
    ...{ vacancies, index, outbox },
    checks: makePrismaDriftCheckStore(database),
    now: () => new Date(),
  });
  /** Answers what the index, the walk for rebuilding it and the search without it show. */
  const shown = async () => ({
    index: [...index.held.keys()],
    walk: (await vacancies.publishedAfter(undefined, 10)).map(({ id }) => id),
    fallback: (await makePostgresVacancySearch(database).search(aVacancyQuery())).ids,
  });
  const save = async (...given: readonly Vacancy[]) => {
    await vacancies.saveAll(given);
    while ((await project(100)).kind === "projected");
    return shown();
  };
  return { database, drift, save };
};

const only = ({ id }: Vacancy) => ({ index: [id], walk: [id], fallback: [id] });
const withdrawn = (offer: Vacancy): Vacancy => ({ ...offer, status: "withdrawn" });

describe("one card for each job, in PostgreSQL", () => {
  it("lets the next offer take over when the leader ends, everywhere at once", async () => {
    const { save, drift } = await setUp();
    const own = aVacancy();
    const exchanged = aVacancy({ origin: "exchanged", source: "kreis-dueren" });
    const imported = aVacancy({ origin: "imported", source: "ba-jobsuche" });

    expect(await save(imported, exchanged, own)).toEqual(only(own));
    expect(await save(withdrawn(own))).toEqual(only(exchanged));
    expect(await save(withdrawn(exchanged))).toEqual(only(imported));
    expect(await save(own)).toEqual(only(own));
    expect(await drift.checkAll()).toMatchObject({
      ...{ published: 1, indexed: 1, missing: [], stale: [], superfluous: [] },
    });
  });

  it("walks with followers where all are to be grouped anew", async () => {
    const { save, database } = await setUp();
    const offers = [aVacancy(), aVacancy(), withdrawn(aVacancy())];
    await save(...offers);

    const found = await publishedWithFollowers(database, undefined, 10);

    expect(found.map(({ id }) => id)).toEqual(
      offers
        .slice(0, 2)
        .map(({ id }) => id)
        .toSorted(),
    );
  });
});
