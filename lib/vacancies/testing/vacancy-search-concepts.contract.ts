import { describe, expect, it } from "vitest";
import type { Unwanted } from "../understanding/understood-query";
import { noConcepts, type WantedConcepts } from "../understanding/wanted-concepts";
import { aVacancy, type VacancyOverrides } from "./a-vacancy";
import { aVacancyQuery } from "./a-vacancy-query";
import type { MakeEmptySearch } from "./search-under-test";

const wanting = (concepts: Partial<WantedConcepts>): WantedConcepts => ({
  ...noConcepts,
  ...concepts,
});

const cook = { id: "koch", kldb: "29302", words: "Koch", certainty: "name" } as const;
const baker = { id: "baecker", kldb: "29222", words: "Bäcker", certainty: "name" } as const;

/** An offer whose title says nothing of its occupation. */
const offerFor = (
  { id, kldb }: { readonly id: string; readonly kldb: string },
  overrides: VacancyOverrides = {},
): ReturnType<typeof aVacancy> =>
  aVacancy({
    title: "Verstärkung gesucht",
    ...overrides,
    facts: {
      occupations: [{ label: "Teammitglied", kldb, occupationId: id }],
      employerName: "Gasthof Linde",
      ...overrides.facts,
    },
  });

type Exclusion = {
  readonly what: string;
  readonly unwanted: Unwanted;
  readonly out: VacancyOverrides;
  readonly stays: VacancyOverrides;
};

const exclusions: readonly Exclusion[] = [
  {
    what: "weekend work, and keeps what says nothing of it",
    unwanted: { of: "trait", trait: "weekend" },
    out: { facts: { workingTime: { weekendWork: true } } },
    stays: { facts: { workingTime: {} } },
  },
  {
    what: "night work told with shifts in one flag, unless it is denied",
    unwanted: { of: "trait", trait: "night" },
    out: { facts: { workingTime: { unsocialHours: true } } },
    stays: { facts: { workingTime: { unsocialHours: true, nightWork: false } } },
  },
  {
    what: "temporary agencies, and keeps who does not say whether it is one",
    unwanted: { of: "trait", trait: "temporary-agency" },
    out: { facts: { temporaryAgency: true } },
    stays: { facts: { temporaryAgency: undefined } },
  },
  {
    what: "full-time, and keeps what part-time is possible for too",
    unwanted: { of: "working-time", time: "full-time" },
    out: { facts: { workingTime: { schedules: ["full-time"] } } },
    stays: { facts: { workingTime: { schedules: ["full-time", "part-time"] } } },
  },
  {
    what: "an occupation",
    unwanted: { of: "occupation", occupationId: "koch" },
    out: { facts: { occupations: [{ label: "Koch", kldb: "29302", occupationId: "koch" }] } },
    stays: { facts: { occupations: [{ label: "Maler", kldb: "33212", occupationId: "maler" }] } },
  },
  {
    what: "a field of work",
    unwanted: { of: "occupation-group", groupId: "kitchen" },
    out: { facts: { occupations: [{ label: "Koch", kldb: "29302" }] } },
    stays: { facts: { occupations: [{ label: "Maler", kldb: "33212" }] } },
  },
  {
    what: "skills asked for",
    unwanted: { of: "skill", skillIds: ["fuehrerschein-b", "fuehrerschein-c"] },
    out: { facts: { requiredSkills: ["fuehrerschein-c"] } },
    stays: { facts: { requiredSkills: ["kassieren"] } },
  },
];

export const conceptsAreRespected = (makeEmpty: MakeEmptySearch): void => {
  describe("concepts", () => {
    it("finds an occupation that no word of the offer names", async () => {
      const { search, put } = await makeEmpty();
      const wanted = offerFor(cook);
      await put([wanted, offerFor(baker)]);

      const found = await search.search(
        aVacancyQuery({ concepts: wanting({ occupations: [cook] }) }),
      );

      expect(found).toMatchObject({ ids: [wanted.id], total: 1 });
    });

    it("finds any of several occupations and counts each offer once", async () => {
      const { search, put } = await makeEmpty();
      const both = offerFor(cook, {
        facts: {
          occupations: [
            { label: "Teammitglied", kldb: cook.kldb, occupationId: cook.id },
            { label: "Teammitglied", kldb: baker.kldb, occupationId: baker.id },
          ],
        },
      });
      const one = offerFor(baker);
      await put([both, one, offerFor({ id: "maler", kldb: "33212" })]);

      const found = await search.search(
        aVacancyQuery({ concepts: wanting({ occupations: [cook, baker] }) }),
      );

      expect(new Set(found.ids)).toEqual(new Set([both.id, one.id]));
      expect(found.total).toBe(2);
      expect(found.facets.occupationField).toEqual({ "29": 2 });
    });

    it("gives every page of several occupations its own offers", async () => {
      const { search, put } = await makeEmpty();
      const offers = [cook, baker, cook, baker, cook].map((occupation) => offerFor(occupation));
      await put(offers);
      const page = (number: number) =>
        search.search(
          aVacancyQuery({
            concepts: wanting({ occupations: [cook, baker] }),
            page: number,
            pageSize: 2,
          }),
        );

      const pages = await Promise.all([page(1), page(2), page(3)]);

      expect(new Set(pages.flatMap(({ ids }) => ids))).toEqual(new Set(offers.map(({ id }) => id)));
      expect(pages.map(({ ids }) => ids.length)).toEqual([2, 2, 1]);
    });

    it("wants occupation, words and filters to hold together", async () => {
      const { search, put } = await makeEmpty();
      const wanted = offerFor(cook, { offerType: "minijob" });
      await put([
        wanted,
        offerFor(cook),
        offerFor(cook, { offerType: "minijob", facts: { employerName: "Hotel Krone" } }),
        offerFor(baker, { offerType: "minijob" }),
      ]);

      const found = await search.search(
        aVacancyQuery({
          text: "Linde",
          offerTypes: ["minijob"],
          concepts: wanting({ occupations: [cook] }),
        }),
      );

      expect(found).toMatchObject({ ids: [wanted.id], total: 1 });
      expect(found.facets.offerType).toEqual({ minijob: 1, employment: 1 });
    });

    it("finds a field of work by the codes of its occupations", async () => {
      const { search, put } = await makeEmpty();
      const wanted = offerFor(cook);
      await put([wanted, offerFor(baker)]);

      const found = await search.search(
        aVacancyQuery({ concepts: wanting({ groups: [{ id: "kitchen", words: "Küche" }] }) }),
      );

      expect(found.ids).toEqual([wanted.id]);
    });

    it("wants all skills", async () => {
      const { search, put } = await makeEmpty();
      const wanted = aVacancy({ facts: { requiredSkills: ["sps"], welcomeSkills: ["kuka"] } });
      await put([wanted, aVacancy({ facts: { requiredSkills: ["sps"] } })]);

      const found = await search.search(
        aVacancyQuery({
          concepts: wanting({
            skills: [
              { id: "sps", words: "SPS" },
              { id: "kuka", words: "KUKA" },
            ],
          }),
        }),
      );

      expect(found.ids).toEqual([wanted.id]);
    });

    it("wants one working time of each list", async () => {
      const { search, put } = await makeEmpty();
      const wanted = aVacancy({
        facts: { workingTime: { schedules: ["part-time"], nightWork: true } },
      });
      await put([
        wanted,
        aVacancy({ facts: { workingTime: { schedules: ["part-time"] } } }),
        aVacancy({ facts: { workingTime: { nightWork: true } } }),
      ]);

      const found = await search.search(
        aVacancyQuery({
          concepts: wanting({
            workingTimes: [["part-time", "minijob"], ["shift-night-weekend"]],
          }),
        }),
      );

      expect(found.ids).toEqual([wanted.id]);
    });

    it("tells night work from other unsocial hours where the offer does", async () => {
      const { search, put } = await makeEmpty();
      const [night, unclear] = [
        aVacancy({ facts: { workingTime: { nightWork: true } } }),
        aVacancy({ facts: { workingTime: { unsocialHours: true } } }),
      ];
      await put([night, unclear, aVacancy({ facts: { workingTime: { weekendWork: true } } })]);

      const found = await search.search(
        aVacancyQuery({ concepts: wanting({ traits: ["night"] }) }),
      );

      expect(new Set(found.ids)).toEqual(new Set([night.id, unclear.id]));
    });

    it.each(exclusions)("leaves out $what", async ({ unwanted, out, stays }) => {
      const { search, put } = await makeEmpty();
      const kept = aVacancy(stays);
      await put([kept, aVacancy(out)]);

      const found = await search.search(
        aVacancyQuery({ concepts: wanting({ unwanted: [unwanted] }) }),
      );

      expect(found).toMatchObject({ ids: [kept.id], total: 1 });
    });
  });
};
