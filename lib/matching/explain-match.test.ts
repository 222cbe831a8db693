import { describe, expect, it } from "vitest";
import { aJobSeeker } from "@/lib/job-seekers/testing/a-job-seeker";
import { aVacancy } from "@/lib/vacancies/testing/a-vacancy";
import type { Match, MatchCard } from "./match";
import type { Requirement } from "./match-weights";
import { matchWeights } from "./match-weights";
import { explainMatch } from "./explain-match";
import { someKnowledge } from "./testing/some-knowledge";

type Person = Parameters<typeof aJobSeeker>[0];
type Offer = Parameters<typeof aVacancy>[0];

const knowledge = someKnowledge();

const match = (person: Person = {}, offer: Offer = {}): Match =>
  explainMatch(aJobSeeker(person), aVacancy(offer), knowledge, "2026-06-01");

const card = (requirement: Requirement, person?: Person, offer?: Offer): MatchCard => {
  const found = match(person, offer).cards.find((each) => each.requirement === requirement);
  if (!found) throw new Error(`No card for ${requirement}`);
  return found;
};

it("has weights that make a hundred", () => {
  expect(Object.values(matchWeights).reduce((sum, weight) => sum + weight, 0)).toBe(100);
});

it("gives one card per requirement, each with words of both texts", () => {
  const { cards } = match();

  expect(cards.map(({ requirement }) => requirement)).toEqual(Object.keys(matchWeights));
  expect(cards[0]?.evidence).toEqual({
    vacancy: ["Lagerhelfer/in"],
    jobSeeker: ["Helferin im Versandlager"],
  });
});

describe("the occupation card", () => {
  it("is met by experience in the same occupation", () => {
    expect(card("occupation")).toMatchObject({
      verdict: "met",
      facts: { relation: "same", through: "experience", years: 2 },
    });
  });

  it("is negotiable through a neighbouring occupation and names the shared skills", () => {
    const packer = {
      wishes: [],
      experience: [{ occupationId: "lagerhelfer", kldb: "51311", years: 3, words: "Lager" }],
    };
    const offer = { facts: { occupations: [{ label: "Fachlagerist/in", kldb: "51312" }] } };

    expect(card("occupation", packer, offer)).toMatchObject({
      verdict: "negotiable",
      facts: {
        relation: "neighbour",
        sharedSkills: expect.arrayContaining(["kommissionieren", "verpacken"]),
        levelsUp: 1,
      },
    });
  });

  it("is unknown where the ad names no occupation we know", () => {
    expect(card("occupation", {}, { facts: { occupations: [] } }).verdict).toBe("unknown");
  });

  it("is unknown where the profile names none", () => {
    expect(card("occupation", { wishes: [], experience: [] }).verdict).toBe("unknown");
  });
});

describe("skills and licences", () => {
  it("count skills of a practised occupation, but never a licence without the proof", () => {
    const offer = { facts: { requiredSkills: ["verpacken", "staplerschein"] } };

    expect(card("skills", {}, offer)).toMatchObject({
      verdict: "met",
      facts: { matched: ["verpacken"] },
    });
    expect(card("licence", {}, offer)).toMatchObject({
      verdict: "missing",
      facts: { missing: ["staplerschein"] },
    });
  });

  it("are negotiable where a proof is only welcome", () => {
    const offer = { facts: { welcomeSkills: ["staplerschein"] } };

    expect(card("licence", {}, offer).verdict).toBe("negotiable");
  });

  it("are unknown where the ad is silent", () => {
    expect(card("licence").verdict).toBe("unknown");
  });
});

describe("the way to work", () => {
  it("is met on foot around the corner, with the estimate", () => {
    expect(card("commute")).toMatchObject({
      verdict: "met",
      facts: { means: "bicycle", maxMinutes: 45 },
    });
  });

  it("is missing a hundred kilometres away", () => {
    const far = [{ locality: "Köln", country: "DE", point: { lat: 50.1, lng: 7.2 } }];

    expect(card("commute", {}, { facts: { workplaces: far } }).verdict).toBe("missing");
  });

  it("is unknown without coordinates and met at home", () => {
    const somewhere = [{ locality: "Irgendwo", country: "DE" }];

    expect(card("commute", {}, { facts: { workplaces: somewhere } }).verdict).toBe("unknown");
    expect(card("commute", {}, { facts: { workingTime: { homeOffice: "fully" } } }).verdict).toBe(
      "met",
    );
  });
});

describe("working time", () => {
  it("names what conflicts with child-care hours and excludes the offer", () => {
    const offer = { facts: { workingTime: { shiftStart: "06:00", shiftEnd: "14:00" } } };
    const result = match({}, offer);

    expect(card("working-time", {}, offer)).toMatchObject({
      verdict: "missing",
      facts: { conflicts: ["starts-too-early"] },
    });
    expect(result.obstacles).toEqual(["time-of-day"]);
  });

  it("treats night work as unknown until the person was asked", () => {
    const night = { facts: { workingTime: { nightWork: true } } };

    expect(card("working-time", { availability: {} }, night).verdict).toBe("unknown");
    expect(match({ availability: { night: false } }, night).obstacles).toEqual(["night-work"]);
  });
});

describe("language", () => {
  it.each([
    ["B1", "met"],
    ["A2", "negotiable"],
    ["A1", "missing"],
  ] as const)("at %s against B1 is %s", (level, verdict) => {
    const person = { languages: [{ language: "de", level }] };
    const offer = { facts: { languages: [{ language: "de", written: "B1" as const }] } };

    expect(card("language", person, offer).verdict).toBe(verdict);
  });

  it("prefers what is really needed over what is written", () => {
    const offer = {
      facts: { languages: [{ language: "de", written: "C1" as const, needed: "A2" as const }] },
    };

    expect(card("language", {}, offer).verdict).toBe("met");
  });

  it("is unknown where nobody asked the person", () => {
    expect(card("language", { languages: [] }).verdict).toBe("unknown");
  });
});

it("excludes work that a health limit forbids", () => {
  expect(match({ demandsToAvoid: ["standing"] }).obstacles).toEqual(["health-limit"]);
});

it("does not read target-group facts", () => {
  const plain = match();
  const flipped = match({
    birthDate: "2006-01-01",
    loneParent: true,
    rehabilitation: true,
    severelyDisabled: true,
    receivesSince: "2015-01-01",
    pools: ["50plus"],
  });

  expect(flipped).toEqual(plain);
});

it("lies between 0 and 100", () => {
  const worst = match({ demandsToAvoid: ["standing"], wishes: [], experience: [] }).score;

  expect(worst).toBeGreaterThanOrEqual(0);
  expect(match().score).toBeLessThanOrEqual(100);
  expect(match().score).toBeGreaterThan(worst);
});
