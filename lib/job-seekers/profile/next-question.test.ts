import { expect, it } from "vitest";
import { toOfferTraits } from "@/lib/matching/traits/offer-traits";
import { toProfileTraits } from "@/lib/matching/traits/profile-traits";
import { makeMatchKnowledge } from "@/lib/matching/match-knowledge";
import { aVacancy } from "@/lib/vacancies/testing/a-vacancy";
import type { VacancyFacts } from "@/lib/vacancies/vacancy-facts";
import { builtInVocabulary } from "@/lib/vocabulary/built-in";
import type { JobSeeker } from "../job-seeker";
import { aJobSeeker } from "../testing/a-job-seeker";
import { nextQuestion } from "./next-question";

const { codebook } = makeMatchKnowledge(builtInVocabulary);

const ask = (person: JobSeeker, ...offers: readonly Partial<VacancyFacts>[]) =>
  nextQuestion(
    person,
    toProfileTraits(person, codebook, "2026-03-02"),
    offers.map((facts) => {
      const vacancy = aVacancy();
      return toOfferTraits({ ...vacancy, facts: { ...vacancy.facts, ...facts } }, codebook);
    }),
  );

const warehouse = {
  occupations: [{ label: "Lagerhelfer", occupationId: "lagerhelfer", kldb: "51311" }],
};
const german = { language: "de", needed: "B1" as const };

it("asks first what the person looks for and has done", () => {
  const empty = aJobSeeker({ wishes: [], experience: [], languages: [], skills: [] });

  expect(ask(empty, warehouse, warehouse)).toMatchObject({
    question: "occupation",
    section: "goals",
    offers: 2,
  });
});

it("asks for the language where the offers need one", () => {
  const person = aJobSeeker({ languages: [] });

  expect(ask(person, { ...warehouse, languages: [german] })).toMatchObject({
    question: "languages",
    section: "languages",
  });
});

it("counts only the offers for which the answer would tell something", () => {
  const person = aJobSeeker({ languages: [] });
  const offers = [
    { ...warehouse, languages: [german] },
    { ...warehouse, languages: [] },
  ];

  expect(ask(person, ...offers)).toMatchObject({ question: "languages", offers: 1 });
});

it("asks nothing where there is no offer an answer could open", () => {
  expect(ask(aJobSeeker({ wishes: [], experience: [] }))).toBeUndefined();
});
