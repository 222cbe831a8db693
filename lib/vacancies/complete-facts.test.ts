import { describe, expect, it } from "vitest";
import { completeFacts, withoutInferred } from "./complete-facts";
import { aVacancy } from "./testing/a-vacancy";
import type { VacancyFacts } from "./vacancy-facts";

const factsWith = (overrides: Partial<VacancyFacts> = {}): VacancyFacts => ({
  workplaces: [],
  occupations: [],
  requiredSkills: [],
  welcomeSkills: [],
  languages: [],
  workingTime: {},
  demands: [],
  ...overrides,
});

describe("completing facts", () => {
  it("fills what is unknown and says so", () => {
    const completed = completeFacts(factsWith(), {
      facts: { requiredSkills: ["staplerschein"], contract: { term: "permanent" } },
    });

    expect(completed).toMatchObject({
      requiredSkills: ["staplerschein"],
      contract: { term: "permanent" },
      inferred: ["contract", "requiredSkills"],
    });
  });

  it("never overwrites what the source told", () => {
    const { facts } = aVacancy();
    const completed = completeFacts(facts, {
      facts: {
        pay: { unit: "hour", min: 20, max: 30, currency: "EUR" },
        contract: { term: "fixed-term" },
        languages: [{ language: "de", written: "C2" }],
        demands: ["night"],
        workingTime: { schedules: ["part-time"] },
        suitedTo: { noExperience: false },
      },
    });

    expect(completed).toEqual(facts);
  });

  it("fills single parts of the working time and of the invitations", () => {
    const known = factsWith({
      workingTime: { schedules: ["full-time"] },
      suitedTo: { refugees: false },
    });

    const completed = completeFacts(known, {
      facts: {
        workingTime: { schedules: ["part-time"], nightWork: false },
        suitedTo: { refugees: true, careerChangers: true },
      },
    });

    expect(completed.workingTime).toEqual({ schedules: ["full-time"], nightWork: false });
    expect(completed.suitedTo).toEqual({ refugees: false, careerChangers: true });
    expect(completed.inferred).toEqual(["workingTime.nightWork", "suitedTo.careerChangers"]);
  });

  it("takes an explicit denial of the source for known", () => {
    const known = factsWith({ workingTime: { shiftWork: false } });

    expect(completeFacts(known, { facts: { workingTime: { shiftWork: true } } })).toEqual(known);
  });

  it("adds no skills where the source named some", () => {
    const known = factsWith({ welcomeSkills: ["kranschein"] });
    const completed = completeFacts(known, { facts: { requiredSkills: ["staplerschein"] } });

    expect(completed).toEqual(known);
  });

  it("changes nothing the second time", () => {
    const reading = { facts: { demands: ["night" as const], startsOn: "2027-01-01" } };
    const once = completeFacts(factsWith(), reading);

    expect(completeFacts(once, reading)).toEqual(once);
  });
});

describe("facts without those read", () => {
  it("are the facts before the text was read", () => {
    const known = factsWith({ contract: { term: "permanent" }, workingTime: { nightWork: false } });
    const completed = completeFacts(known, {
      facts: {
        requiredSkills: ["staplerschein"],
        demands: ["night"],
        school: "abitur",
        workingTime: { shiftWork: true },
      },
    });

    expect(withoutInferred(completed)).toEqual(known);
  });
});
