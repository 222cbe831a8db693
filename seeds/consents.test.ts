import { expect, it } from "vitest";
import { findCardsAmong } from "@/lib/introductions/testing/cards-under-test";
import { makeMatchKnowledge } from "@/lib/matching/match-knowledge";
import { builtInVocabulary } from "@/lib/vocabulary/built-in";
import { makeConsents } from "./consents";
import { makeEmployerOffers } from "./employer-offers";
import { makeJobSeekers } from "./job-seekers/make-job-seekers";
import { accountIdOf } from "./personas";

const knowledge = makeMatchKnowledge(builtInVocabulary);
const now = new Date("2026-03-02T08:00:00Z");
const people = makeJobSeekers(now).map(({ jobSeeker }) => jobSeeker);

it("lets the demo employer see enough people, one of them Ada's", async () => {
  const agreed = new Set(makeConsents(now, people).map(({ jobSeekerId }) => jobSeekerId));
  const willing = people.filter(({ id }) => agreed.has(id));
  const online = makeEmployerOffers(now).find(({ vacancy }) => vacancy.status === "published");

  const cards = online ? await findCardsAmong(willing, knowledge)(online.vacancy) : [];

  expect(agreed.size).toBeLessThan(people.length);
  expect(cards.length).toBeGreaterThanOrEqual(3);
  const shown = willing.filter(({ id }) => cards.some(({ jobSeekerId }) => jobSeekerId === id));
  expect(shown.flatMap(({ officerIds }) => officerIds)).toContain(accountIdOf("officerErkelenz"));
});
