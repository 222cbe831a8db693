import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { aVacancy } from "@/lib/vacancies/testing/a-vacancy";
import { aVacancyQuery } from "@/lib/vacancies/testing/a-vacancy-query";
import { builtInVocabulary } from "@/lib/vocabulary/built-in";
import { quoted } from "./queries/filter-language";
import { type IndexUnderTest, makeIndexUnderTest } from "./testing/index-under-test";

let tested: IndexUnderTest;

beforeAll(async () => {
  tested = await makeIndexUnderTest(builtInVocabulary);
});
beforeEach(() => tested.empty());
afterAll(() => tested.drop());

const everywhere = { kind: "everywhere" } as const;

const cook = () =>
  aVacancy({
    title: "Koch (m/w/d) für unsere Küche",
    facts: { occupations: [{ label: "Koch/Köchin", kldb: "29302" }] },
  });

describe("suggestions with the built-in vocabulary", () => {
  it.each(["Koch", "koch", "Köch", "Köchin", "kochin"])(
    "name an occupation once for the prefix %s",
    async (prefix) => {
      await tested.put([cook()]);

      const suggestions = await tested.search.suggest(prefix, everywhere, 10);

      expect(suggestions).toEqual([{ text: "Koch/Köchin", count: 1 }]);
    },
  );

  it("forgive a misspelt prefix where nothing else begins so", async () => {
    await tested.put([
      aVacancy({ facts: { occupations: [{ label: "Verkäufer", kldb: "62102" }] } }),
    ]);

    const suggestions = await tested.search.suggest("Verkeuf", everywhere, 10);

    expect(suggestions).toEqual([{ text: "Verkäufer/in", count: 1 }]);
  });

  it("name employers and skills", async () => {
    await tested.put([
      aVacancy({ facts: { employerName: "Spargelhof Goertz", requiredSkills: ["datev"] } }),
    ]);

    expect(await tested.search.suggest("sparg", everywhere, 10)).toEqual([
      { text: "Spargelhof Goertz", count: 1 },
    ]);
    expect(await tested.search.suggest("date", everywhere, 10)).toEqual([
      { text: "DATEV", count: 1 },
    ]);
  });

  it("lead to as many hits as they promise", async () => {
    await tested.put([cook(), cook(), aVacancy()]);

    const [suggestion] = await tested.search.suggest("Koch", everywhere, 1);
    const found = await tested.search.search(aVacancyQuery({ text: suggestion?.text ?? "" }));

    expect(found.total).toBe(suggestion?.count);
  });
});

describe("the description", () => {
  const inTitle = () => aVacancy({ title: "Pflege von Grünanlagen" });
  const inDescription = () => aVacancy({ facts: { descriptionHtml: "<p>Pflege der Kunden</p>" } });

  it("brings nothing into the list where stronger fields do", async () => {
    const titled = inTitle();
    await tested.put([titled, inDescription()]);

    const found = await tested.search.search(aVacancyQuery({ text: "Pflege" }));

    expect(found).toMatchObject({ ids: [titled.id], total: 1 });
  });

  it("is found where nothing stronger is", async () => {
    const described = inDescription();
    await tested.put([described]);

    const found = await tested.search.search(aVacancyQuery({ text: "Pflege" }));

    expect(found.ids).toEqual([described.id]);
  });
});

describe("quoting in filters", () => {
  it.each([
    "plain",
    'with "quotes"',
    "back\\slash",
    'both \\" of them',
    "end\\",
    "it's",
    "a, b] OR c",
  ])("finds exactly the value %j", async (value) => {
    await tested.put([
      aVacancy({ facts: { requiredSkills: [value] } }),
      aVacancy({ facts: { requiredSkills: ["other"] } }),
    ]);

    const { totalHits } = await tested.client
      .index(tested.indexUid)
      .search("", { filter: `skillIds = ${quoted(value)}`, page: 1, hitsPerPage: 1 });

    expect(totalHits).toBe(1);
  });
});
