import { expect, it } from "vitest";
import { type Actor, accountIdSchema } from "@/lib/accounts/account";
import { aJobSeeker } from "@/lib/job-seekers/testing/a-job-seeker";
import { ok, refused } from "@/lib/shared/result";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { aVacancy } from "@/lib/vacancies/testing/a-vacancy";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import { builtInRules } from "../rules/match-rules";
import { someKnowledge } from "../testing/some-knowledge";
import { makeDecideMatch } from "./decide-match";
import { makeInMemoryDecisionStore } from "./testing/in-memory-decision-store";

const person = aJobSeeker();
const officer: Actor = {
  ...{ id: accountIdSchema.parse(numberedUuid("account", 1)), role: "officer", name: "Ada" },
  siteId: "erkelenz",
};

const setUp = (...offers: readonly Vacancy[]) => setUpWith(true, ...offers);

const setUpWith = (mayBePlaced: boolean, ...offers: readonly Vacancy[]) => {
  const decisions = makeInMemoryDecisionStore();
  let made = 0;
  const decide = makeDecideMatch({
    ...{ decisions, knowledge: someKnowledge(), rules: async () => builtInRules },
    openFile: async () => ok({ jobSeeker: person, name: "Nadia" }),
    vacancies: { find: async (id) => offers.find((offer) => offer.id === id) },
    mayBePlaced: async () => mayBePlaced,
    vocabularyVersion: () => "v1",
    newId: () => numberedUuid("decided", (made += 1)),
    now: () => new Date("2026-03-02T09:00:00Z"),
    today: () => "2026-03-02",
  });
  return { decide, decisions };
};

it("keeps a decision with the words of both texts as they stood", async () => {
  const vacancy = aVacancy();
  const { decide, decisions } = setUp(vacancy);

  await decide(officer, { kind: "pinned", jobSeekerId: person.id, vacancyId: vacancy.id });

  const [kept] = await decisions.countingFor(officer, person.id);
  expect(kept?.shown).toMatchObject({
    title: vacancy.title,
    rulesVersion: builtInRules.version,
    evidence: {
      commute: { vacancy: ["Erkelenz"], jobSeeker: ["Erkelenz"] },
      language: { vacancy: ["de A2"], jobSeeker: ["de B1"] },
    },
  });
  expect(JSON.stringify(kept?.shown.evidence).length).toBeLessThan(2_000);
});

it("refuses an offer that does not exist, and a second decision", async () => {
  const vacancy = aVacancy();
  const { decide } = setUp(vacancy);
  const pin = { kind: "pinned", jobSeekerId: person.id } as const;
  await decide(officer, { ...pin, vacancyId: vacancy.id });

  expect(await decide(officer, { ...pin, vacancyId: vacancy.id })).toEqual(
    refused({ code: "already-decided" }),
  );
  expect(await decide(officer, { ...pin, vacancyId: aVacancy().id })).toEqual(
    refused({ code: "vacancy-unknown" }),
  );
});

it("refuses to propose an offer that may only be shown; putting it aside is no proposal", async () => {
  const vacancy = aVacancy({ origin: "exchanged" });
  const { decide } = setUpWith(false, vacancy);
  const pair = { jobSeekerId: person.id, vacancyId: vacancy.id };

  expect(await decide(officer, { kind: "pinned", ...pair })).toEqual(
    refused({ code: "show-only" }),
  );
  expect(await decide(officer, { kind: "dismissed", reason: "pay", ...pair })).toMatchObject({
    ok: true,
  });
});
