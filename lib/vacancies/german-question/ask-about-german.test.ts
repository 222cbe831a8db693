import { expect, it } from "vitest";
import type { Mail } from "@/lib/mail/mail";
import { refused } from "@/lib/shared/result";
import { aVacancy } from "../testing/a-vacancy";
import type { Vacancy } from "../vacancy";
import { hashOfToken, makeAskAboutGerman } from "./ask-about-german";
import { makeInMemoryGermanQuestions } from "./testing/in-memory-german-questions";
import { withGermanAnswer } from "./with-german-answer";

const email = "jobs@betrieb.example";

const setUp = (vacancy: Vacancy | undefined) => {
  const mails: Mail[] = [];
  const questions = makeInMemoryGermanQuestions();
  const ask = makeAskAboutGerman({
    questions,
    find: async () => vacancy,
    queue: { enqueue: async (more) => void mails.push(...more) },
    newToken: () => "token",
    links: { offer: (id) => `https://portal/${id}`, answer: (token) => `https://portal/${token}` },
    locale: "de",
    now: () => new Date("2026-11-25T10:00:00Z"),
  });
  return { ask, mails, questions };
};

const withAddress = aVacancy({ facts: { application: { ways: ["e-mail"], email } } });

it("asks the employer by mail and remembers that it did", async () => {
  const { ask, mails, questions } = setUp(withAddress);

  expect(await ask(withAddress.id)).toMatchObject({ ok: true });

  expect(mails).toMatchObject([{ to: email, template: "german-question", locale: "de" }]);
  expect(await questions.askedWith(hashOfToken("token"))).toMatchObject({
    vacancyId: withAddress.id,
  });
});

it("asks only once", async () => {
  const { ask, mails } = setUp(withAddress);
  await ask(withAddress.id);

  expect(await ask(withAddress.id)).toEqual(refused({ code: "asked-already" }));
  expect(mails).toHaveLength(1);
});

it.each([
  ["is unknown", undefined, "vacancy-unknown"],
  ["is a draft", { ...withAddress, status: "draft" as const }, "vacancy-unknown"],
  ["has no address", aVacancy({ facts: { application: undefined } }), "no-address"],
])("asks nobody where the offer %s", async (_what, vacancy, code) => {
  const { ask, mails } = setUp(vacancy);

  expect(await ask(withAddress.id)).toEqual(refused({ code }));
  expect(mails).toEqual([]);
});

it("shows the answer where the ad itself says nothing of the real need", () => {
  const facts = { ...withAddress.facts, languages: [{ language: "de", written: "B2" as const }] };

  expect(withGermanAnswer(facts, { needed: "A2", teamLanguages: ["pl"] })).toMatchObject({
    languages: [{ language: "de", written: "B2", needed: "A2" }],
  });
  expect(withGermanAnswer(facts, undefined)).toBe(facts);
});
