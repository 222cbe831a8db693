import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JobSeeker } from "@/lib/job-seekers/job-seeker";
import { profilePositions } from "@/lib/job-seekers/job-seeker";
import { aJobSeeker } from "@/lib/job-seekers/testing/a-job-seeker";
import { explainMatch } from "@/lib/matching/explain-match";
import { anyJobSeeker, anyVacancy, someIds } from "@/lib/matching/testing/arbitrary-pairs";
import { makeMatchKnowledge } from "@/lib/matching/match-knowledge";
import { aVacancy } from "@/lib/vacancies/testing/a-vacancy";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import { builtInVocabulary } from "@/lib/vocabulary/built-in";
import { workDemands } from "@/lib/vocabulary/work-demand";
import { byWhatTheyShow, cardNumberSchema, type CardLine, toCardLines } from "./anonymous-card";

const knowledge = makeMatchKnowledge(builtInVocabulary);
const ids = someIds(builtInVocabulary, 20);

const linesFor = (person: JobSeeker, vacancy: Vacancy): readonly CardLine[] =>
  toCardLines(explainMatch(person, vacancy, knowledge, "2026-06-01"));

const words = fc.constantFrom("im Lager bei Rurtal", "nach der Geburt meines Sohnes", "Werkstatt");

/** What an employer must not be able to read from a card, whatever it is. */
const sensitive = fc.record({
  birthDate: fc.integer({ min: 1950, max: 2012 }).map((year) => `${year}-03-09`),
  loneParent: fc.boolean(),
  rehabilitation: fc.boolean(),
  severelyDisabled: fc.boolean(),
  receivesSince: fc.constantFrom("2010-01-01", "2026-05-01"),
  profilePosition: fc.constantFrom(...profilePositions),
  pools: fc.subarray(["near-market", "citizens-work", "50plus"] as const).map((all) => [...all]),
  siteId: fc.constantFrom("erkelenz", "heinsberg"),
  reference: fc.constantFrom("HS-2026-000001", "HS-2026-999999"),
  demandsToAvoid: fc.subarray([...workDemands], { maxLength: 4 }),
  contractWishes: fc.record({ hourlyPay: fc.integer({ min: 13, max: 25 }) }),
});

describe("a card for employers", () => {
  it("is the same for people who differ in sensitive facts alone, in 2,000 random pairs", () => {
    fc.assert(
      fc.property(
        fc.tuple(anyJobSeeker(ids), anyVacancy(ids), sensitive, words),
        ([person, vacancy, flipped, said]) => {
          const other = {
            ...{ ...person, ...flipped },
            home: { ...person.home, locality: "Anderswo", postcode: "41812" },
            experience: person.experience.map((each) => ({ ...each, words: said })),
          };

          expect(linesFor(other, vacancy)).toEqual(linesFor(person, vacancy));
        },
      ),
      { numRuns: 2_000, seed: 2026 },
    );
  });

  it("tells of languages only those the offer asks for", () => {
    const person = aJobSeeker({
      languages: [
        { language: "ar", level: "C2" },
        { language: "de", level: "B1" },
      ],
    });

    const told = JSON.stringify(linesFor(person, aVacancy()));

    expect(told).toContain('"language":"de","needed":"A2"');
    expect(told).not.toMatch(/"ar"|C2|B1/);
  });

  it("gives years and ways in bands", () => {
    const lines = linesFor(aJobSeeker(), aVacancy());

    expect(lines.find(({ requirement }) => requirement === "experience")).toMatchObject({
      years: "up-to-2",
    });
    expect(lines.find(({ requirement }) => requirement === "commute")).toMatchObject({
      minutes: "up-to-30",
    });
  });

  it("keeps health, means and wishes inside", () => {
    const shown = linesFor(aJobSeeker(), aVacancy()).map(({ requirement }) => requirement);

    for (const inside of ["demands", "shift-transport", "pay", "contract", "temporary-agency"]) {
      expect(shown).not.toContain(inside);
    }
  });
});

it("puts cards in an order that follows from what they show", () => {
  const card = (number: string, verdict: CardLine["verdict"]) => ({
    number: cardNumberSchema.parse(number),
    lines: [{ requirement: "occupation", verdict }] as const,
  });
  const [missing, met, other] = [
    card("AAAAAAAA", "missing"),
    card("ZZZZZZZZ", "met"),
    card("BBBBBBBB", "met"),
  ];

  expect([missing, met, other].toSorted(byWhatTheyShow)).toEqual([other, met, missing]);
});
