import { describe, expect, it } from "vitest";
import { aVacancy } from "@/lib/vacancies/testing/a-vacancy";
import { aVacancyQuery } from "@/lib/vacancies/testing/a-vacancy-query";
import { describeVacancySearch } from "@/lib/vacancies/testing/vacancy-search.contract";
import { makePostgresVacancySearch } from "./postgres-vacancy-search";
import { makePrismaVacancyStore } from "./prisma-vacancy-store";
import { databaseForTests } from "./testing/database-for-tests";

const emptyDatabase = databaseForTests();

const makeEmpty = async () => {
  const database = await emptyDatabase();
  return {
    search: makePostgresVacancySearch(database),
    put: makePrismaVacancyStore(database).saveAll,
  };
};

describeVacancySearch("PostgreSQL", makeEmpty);

describe("PostgreSQL full-text search", () => {
  it.each([
    ["another form of the word", "Schweißern"],
    ["umlauts written out", "Kuechenhelfer"],
    ["a misspelt word", "Küchenhelfr"],
    ["a stop word beside it", "Küchenhelfer in der Nähe"],
    ["a word of the description", "Spülmaschine"],
  ])("finds by %s", async (_how, text) => {
    const { search, put } = await makeEmpty();
    const wanted = aVacancy({
      title: "Küchenhelfer (m/w/d) für die Kantine der Schweißer",
      facts: {
        occupations: [{ label: "Küchenhelfer/in", kldb: "29301" }],
        descriptionHtml: "<p>Sie räumen die <b>Spülmaschine</b> ein, in der Nähe des Bahnhofs.</p>",
      },
    });
    await put([wanted, aVacancy()]);

    const found = await search.search(aVacancyQuery({ text }));

    expect(found.ids).toEqual([wanted.id]);
  });

  it("ranks the title above the description", async () => {
    const { search, put } = await makeEmpty();
    const [inText, inTitle] = [
      aVacancy({ facts: { descriptionHtml: "<p>Sie helfen dem Koch.</p>" } }),
      aVacancy({ title: "Koch (m/w/d)", publishedAt: new Date("2026-01-01T00:00:00Z") }),
    ];
    await put([inText, inTitle]);

    const found = await search.search(aVacancyQuery({ text: "Koch" }));

    expect(found.ids).toEqual([inTitle.id, inText.id]);
  });

  it("does not look for similar spellings where a filter alone leaves nothing", async () => {
    const { search, put } = await makeEmpty();
    await put([
      aVacancy({ title: "Maler (m/w/d)" }),
      aVacancy({ title: "Malerin (m/w/d)", offerType: "internship" }),
    ]);

    const found = await search.search(
      aVacancyQuery({ text: "Maler", offerTypes: ["citizens-work"] }),
    );

    expect(found.total).toBe(0);
    expect(found.facets.offerType).toEqual({ employment: 1, internship: 1 });
  });
});
