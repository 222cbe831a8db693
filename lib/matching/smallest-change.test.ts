import { describe, expect, it } from "vitest";
import type { JobSeeker } from "@/lib/job-seekers/job-seeker";
import { aJobSeeker } from "@/lib/job-seekers/testing/a-job-seeker";
import { aVacancy } from "@/lib/vacancies/testing/a-vacancy";
import { type SmallestChange, smallestChange } from "./smallest-change";
import { someKnowledge } from "./testing/some-knowledge";
import { toOfferTraits } from "./traits/offer-traits";
import { toProfileTraits } from "./traits/profile-traits";

const { codebook } = someKnowledge();

const change = (
  person: Partial<JobSeeker>,
  offer: Parameters<typeof aVacancy>[0],
): SmallestChange | undefined =>
  smallestChange(
    toProfileTraits(aJobSeeker(person), codebook, "2026-06-01"),
    toOfferTraits(aVacancy(offer), codebook),
    codebook,
  );

describe("the smallest change that turns a match", () => {
  it("is a shift that starts when the child is in care", () => {
    const offer = { facts: { workingTime: { shiftStart: "06:00", shiftEnd: "14:00" } } };

    expect(change({ availability: { earliest: "08:00" } }, offer)).toMatchObject({
      change: { kind: "start-at", clock: "08:00" },
      turns: true,
    });
  });

  it("is the licence the law asks for", () => {
    const offer = { facts: { requiredSkills: ["fuehrerschein-b"] } };

    expect(change({ skills: [] }, offer)).toMatchObject({
      change: { kind: "proof", skillId: "fuehrerschein-b" },
      turns: true,
    });
  });

  it("is none where two things stand in the way", () => {
    const offer = {
      facts: {
        requiredSkills: ["fuehrerschein-b"],
        workingTime: { shiftStart: "06:00", shiftEnd: "14:00" },
      },
    };

    expect(change({ availability: { earliest: "08:00" }, skills: [] }, offer)).toBeUndefined();
  });

  it("never asks for night work", () => {
    const offer = { facts: { workingTime: { nightWork: true } } };

    expect(change({ availability: { night: false } }, offer)?.change).toEqual({
      kind: "without-night",
    });
  });
});

it("names what lifts an offer most that fits already", () => {
  const offer = { facts: { languages: [{ language: "de", needed: "B2" as const }] } };

  expect(change({ languages: [{ language: "de", level: "B1" }] }, offer)).toMatchObject({
    change: { kind: "language", language: "de", level: "B2" },
    turns: false,
  });
});

it("is silent where nothing is missing", () => {
  expect(change({ mobility: { hasCar: true } }, {})).toBeUndefined();
});
