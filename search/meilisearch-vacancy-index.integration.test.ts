import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { aVacancy, aVacancyId } from "@/lib/vacancies/testing/a-vacancy";
import { putInto, removeFrom } from "@/lib/vacancies/testing/index-now";
import { aVacancyQuery } from "@/lib/vacancies/testing/a-vacancy-query";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import { fingerprintOf, shardCount, shardOf } from "@/lib/vacancies/vacancy-fingerprint";
import { SearchUnavailable } from "@/lib/vacancies/vacancy-search";
import { makeMeilisearchVacancyIndex } from "./meilisearch-vacancy-index";
import {
  emptyVocabulary,
  type IndexUnderTest,
  makeIndexUnderTest,
} from "./testing/index-under-test";
import { makeToVacancyDocument } from "./vacancy-document";

let tested: IndexUnderTest;

beforeAll(async () => {
  tested = await makeIndexUnderTest();
});
beforeEach(() => tested.empty());
afterAll(() => tested.drop());

const fingerprintsOfAllShards = async () => {
  const found: [string, string][] = [];
  for (let shard = 0; shard < shardCount; shard += 1) {
    found.push(...(await tested.index.fingerprints(shard)));
  }
  return new Map(found);
};

describe("Meilisearch as a VacancyIndex", () => {
  it("has really indexed what it was given once it answers", async () => {
    await putInto(tested.index, [aVacancy(), aVacancy()]);

    expect(await tested.index.count()).toBe(2);
  });

  it("replaces what it is given again", async () => {
    const vacancy = aVacancy();
    await putInto(tested.index, [vacancy]);
    await putInto(tested.index, [{ ...vacancy, title: "Polsterer" }]);

    expect(await tested.index.count()).toBe(1);
  });

  it("forgets what it is told to remove, and bears ids it never had", async () => {
    const [stays, goes] = [aVacancy(), aVacancy()];
    await putInto(tested.index, [stays, goes]);

    await removeFrom(tested.index, [goes.id, aVacancyId()]);
    await removeFrom(tested.index, []);

    expect((await tested.search.search(aVacancyQuery())).ids).toEqual([stays.id]);
  });

  it("tells the fingerprint of every vacancy by shard", async () => {
    const vacancies = Array.from({ length: 30 }, () => aVacancy());
    await putInto(tested.index, vacancies);

    expect(await fingerprintsOfAllShards()).toEqual(
      new Map(vacancies.map((vacancy) => [vacancy.id, fingerprintOf(vacancy)])),
    );
    const [first] = vacancies;
    if (!first) throw new Error("no vacancy");
    expect((await tested.index.fingerprints(shardOf(first.id))).has(first.id)).toBe(true);
  });

  it("takes batches larger than one payload", async () => {
    const long = `<p>${"Lagerarbeit und Versand ".repeat(250)}</p>`;
    const vacancies: Vacancy[] = Array.from({ length: 2_500 }, () =>
      aVacancy({ facts: { descriptionHtml: long } }),
    );

    await putInto(tested.index, vacancies);

    expect(await tested.index.count()).toBe(2_500);
  });

  it("does not create an index without settings where the index is missing", async () => {
    const index = makeMeilisearchVacancyIndex({
      client: tested.client,
      indexUid: `${tested.indexUid}_missing`,
      toDocument: makeToVacancyDocument(emptyVocabulary),
    });

    await expect(putInto(index, [aVacancy()])).rejects.toThrow(SearchUnavailable);
    await expect(removeFrom(index, [aVacancyId()])).rejects.toThrow(SearchUnavailable);
    await expect(tested.client.getRawIndex(`${tested.indexUid}_missing`)).rejects.toThrow();
  });

  it("keeps nothing that leads to a person", async () => {
    const vacancy = aVacancy({
      facts: {
        contactName: "Petra Kornfeld",
        application: { ways: ["phone", "e-mail"], phone: "02431 998877", email: "p.k@rurtal.de" },
        descriptionHtml:
          "<p>Fragen? Petra Kornfeld, p.k@rurtal.de, Tel. 02431 998877 hilft gern weiter.</p>",
      },
    });

    const document = JSON.stringify(makeToVacancyDocument(emptyVocabulary)(vacancy));

    expect(document).not.toMatch(/Kornfeld|998877|p\.k@|Industriestraße/);
    expect(document).toContain("hilft gern weiter");
  });
});
