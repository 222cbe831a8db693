import { afterEach, describe, expect, it } from "vitest";
import { makeInMemoryOutbox } from "@/lib/outbox/testing/in-memory-outbox";
import { aVacancy } from "@/lib/vacancies/testing/a-vacancy";
import { aVacancyQuery } from "@/lib/vacancies/testing/a-vacancy-query";
import { makeInMemoryVacancyStore } from "@/lib/vacancies/testing/in-memory-vacancy-store";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import { makeIndexingClient } from "./meilisearch-client";
import { makeMeilisearchVacancySearch } from "./meilisearch-vacancy-search";
import { makeIndexState, stateUidOf } from "./rebuilding/index-state";
import { makeRebuilding } from "./reindex";
import { settled } from "./search-faults";
import { freshMeilisearch } from "./testing/fresh-meilisearch";
import { emptyVocabulary } from "./testing/index-under-test";

const { url, key, uniqueIndexName } = freshMeilisearch();
const client = makeIndexingClient({ url, key });
const used: string[] = [];

const indexNames = async (): Promise<readonly string[]> =>
  (await client.getRawIndexes({ limit: 1_000 })).results.map(({ uid }) => uid);

afterEach(async () => {
  const mine = (await indexNames()).filter((uid) => used.some((name) => uid.startsWith(name)));
  for (const uid of mine) await settled(client, () => client.deleteIndex(uid));
});

const setUp = (initial: readonly Vacancy[] = [aVacancy(), aVacancy()]) => {
  const indexUid = uniqueIndexName("reindex");
  used.push(indexUid);
  const outbox = makeInMemoryOutbox();
  const vacancies = makeInMemoryVacancyStore(initial, outbox.record);
  const locked: string[] = [];
  const rebuilding = makeRebuilding({
    client,
    indexUid,
    vocabulary: emptyVocabulary,
    vacancies,
    outbox,
    exclusively: async (work) => {
      locked.push("rebuild");
      return work();
    },
  });
  const search = makeMeilisearchVacancySearch({
    client,
    indexUid,
    pointsInCells: vacancies.pointsInCells,
  });
  const idsFound = async (): Promise<ReadonlySet<string>> =>
    new Set((await search.search(aVacancyQuery())).ids);
  const idsOf = (found: readonly Vacancy[]) => new Set<string>(found.map(({ id }) => id));
  return { indexUid, outbox, vacancies, rebuilding, locked, idsFound, idsOf, initial };
};

describe("ensuring the index", () => {
  it("builds one where there is none, with settings and everything published", async () => {
    const filled = aVacancy({ status: "filled" });
    const { rebuilding, idsFound, idsOf, initial } = setUp([aVacancy(), aVacancy(), filled]);

    expect(await rebuilding.ensureIndex()).toBe("rebuilt");

    expect(await idsFound()).toEqual(idsOf(initial.slice(0, 2)));
  });

  it("leaves a sound one alone and takes no lock", async () => {
    const { rebuilding, locked } = setUp();
    await rebuilding.ensureIndex();
    locked.length = 0;

    expect(await rebuilding.ensureIndex()).toBe("ready");

    expect(locked).toEqual([]);
  });

  it("is content with an empty index over an empty database", async () => {
    const { rebuilding } = setUp([]);

    expect(await rebuilding.ensureIndex()).toBe("rebuilt");
    expect(await rebuilding.ensureIndex()).toBe("ready");
  });

  it("rebuilds one with other settings, mapping or vocabulary", async () => {
    const { rebuilding, indexUid } = setUp();
    await rebuilding.ensureIndex();
    await makeIndexState(client, indexUid).write("of an earlier release");

    expect(await rebuilding.ensureIndex()).toBe("rebuilt");
    expect(await rebuilding.ensureIndex()).toBe("ready");
  });

  it("rebuilds one that is empty while the database is not", async () => {
    const { rebuilding, indexUid, idsFound, idsOf, initial } = setUp();
    await rebuilding.ensureIndex();
    await settled(client, () => client.index(indexUid).deleteAllDocuments());

    expect(await rebuilding.ensureIndex()).toBe("rebuilt");

    expect(await idsFound()).toEqual(idsOf(initial));
  });
});

describe("rebuilding the index", () => {
  it("drops what is no longer published and takes what is new", async () => {
    const { rebuilding, vacancies, idsFound, idsOf, initial } = setUp();
    await rebuilding.reindex();
    const [stays, goes] = initial;
    if (!stays || !goes) throw new Error("two vacancies expected");
    const comes = aVacancy();
    await vacancies.saveAll([{ ...goes, status: "withdrawn" }, comes]);

    expect(await rebuilding.reindex()).toEqual({ indexed: 2, refused: 0 });

    expect(await idsFound()).toEqual(idsOf([stays, comes]));
  });

  it("leaves nothing behind but the index and its state", async () => {
    const { rebuilding, indexUid } = setUp();
    await rebuilding.reindex();
    await rebuilding.reindex();

    const mine = (await indexNames()).filter((uid) => uid.startsWith(indexUid));
    expect(mine.toSorted()).toEqual([indexUid, stateUidOf(indexUid)]);
  });

  it("removes what a crashed rebuild left", async () => {
    const { rebuilding, indexUid } = setUp();
    await settled(client, () => client.createIndex(`${indexUid}_build_1`));

    await rebuilding.reindex();

    expect(await indexNames()).not.toContain(`${indexUid}_build_1`);
  });

  it("has changes made meanwhile projected anew, and only those", async () => {
    const { rebuilding, vacancies, outbox } = setUp();
    const [before, during] = [aVacancy(), aVacancy()];
    await vacancies.saveAll([before]);
    await outbox.markProjected((await outbox.due(10)).map(({ id }) => id));
    const publishedAfter = vacancies.publishedAfter;
    vacancies.publishedAfter = async (after, limit) => {
      const read = await publishedAfter(after, limit);
      if (after === undefined) {
        await vacancies.saveAll([during]);
        await outbox.markProjected((await outbox.due(10)).map(({ id }) => id));
      }
      return read;
    };

    await rebuilding.reindex();

    expect((await outbox.due(10)).map(({ vacancyId }) => vacancyId)).toEqual([during.id]);
  });

  it("leaves a batch that is refused to the projection, and swaps all the same", async () => {
    const good = aVacancy();
    const nowhere = { lat: NaN, lng: 6 };
    const poisonous = aVacancy({
      facts: { workplaces: [{ locality: "Nirgends", country: "DE", point: nowhere }] },
    });
    const { rebuilding, outbox } = setUp([good, poisonous]);

    expect(await rebuilding.reindex()).toEqual({ indexed: 0, refused: 2 });

    const replayed = (await outbox.due(10)).map(({ vacancyId }) => vacancyId);
    expect(new Set(replayed)).toEqual(new Set([good.id, poisonous.id]));
  });

  it("tells how far it is", async () => {
    const { rebuilding } = setUp();
    const told: { indexed: number; total: number }[] = [];

    await rebuilding.reindex((progress) => told.push(progress));

    expect(told).toEqual([{ indexed: 2, total: 2 }]);
  });
});
