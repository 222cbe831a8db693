import { describe, expect, it } from "vitest";
import { toScriptText } from "./json-ld";
import { aVacancy } from "./testing/a-vacancy";
import { toJobPosting } from "./to-job-posting";
import { vacancyFactsSchema } from "./vacancy-facts";

const url = "https://portal.example/de/vacancies/1";
const nothingKnown = vacancyFactsSchema.parse({
  workplaces: [],
  occupations: [],
  requiredSkills: [],
  welcomeSkills: [],
  languages: [],
  workingTime: {},
  demands: [],
});

/** As it arrives: what is undefined is not written. */
const written = (...args: Parameters<typeof toJobPosting>): unknown =>
  JSON.parse(toScriptText(toJobPosting(...args)));

describe("a vacancy as a JobPosting", () => {
  it("carries its facts", () => {
    expect(written(aVacancy(), url)).toMatchObject({
      "@type": "JobPosting",
      title: "Lagerhelfer (m/w/d)",
      url,
      datePosted: "2026-03-02",
      validThrough: "2026-12-31",
      employmentType: ["FULL_TIME"],
      hiringOrganization: { name: "Rurtal Logistik GmbH" },
      jobLocation: [
        {
          address: { postalCode: "41812", addressLocality: "Erkelenz", addressCountry: "DE" },
          geo: { latitude: 51.0799, longitude: 6.3155 },
        },
      ],
      baseSalary: {
        currency: "EUR",
        value: { unitText: "HOUR", minValue: 14.5, maxValue: 15.2 },
      },
      totalJobOpenings: 2,
    });
  });

  it("says nothing about what is unknown", () => {
    const { id } = aVacancy();
    const vacancy = { ...aVacancy({ id }), facts: nothingKnown };

    expect(written(vacancy, url)).toEqual({
      "@context": "https://schema.org",
      "@type": "JobPosting",
      title: "Lagerhelfer (m/w/d)",
      url,
      identifier: { "@type": "PropertyValue", name: "regional", value: id },
      datePosted: "2026-03-02",
    });
  });

  it("counts a minijob as part time", () => {
    const vacancy = aVacancy({ offerType: "minijob", facts: { workingTime: {} } });

    expect(written(vacancy, url)).toMatchObject({ employmentType: ["PART_TIME"] });
  });

  it("counts a fixed-term contract as temporary", () => {
    const vacancy = aVacancy({ facts: { contract: { term: "fixed-term", months: 6 } } });

    expect(written(vacancy, url)).toMatchObject({ employmentType: ["FULL_TIME", "TEMPORARY"] });
  });

  it("gives one amount where pay is exact", () => {
    const vacancy = aVacancy({
      facts: { pay: { unit: "month", min: 2800, max: 2800, currency: "EUR" } },
    });

    expect(written(vacancy, url)).toMatchObject({ baseSalary: { value: { value: 2800 } } });
  });

  it("leaves pay without a unit out, since nobody could compare it", () => {
    const vacancy = aVacancy({ facts: { pay: { min: 2800, currency: "EUR" } } });

    expect(written(vacancy, url)).not.toHaveProperty("baseSalary");
  });

  it("counts experience in months", () => {
    const vacancy = aVacancy({ facts: { experience: { need: "required", years: 1.5 } } });

    expect(written(vacancy, url)).toMatchObject({
      experienceRequirements: { monthsOfExperience: 18 },
    });
  });

  it("names the credential an apprenticeship is", () => {
    const vacancy = aVacancy({ facts: { vocational: "apprenticeship" } });

    expect(written(vacancy, url)).toMatchObject({
      educationRequirements: { credentialCategory: "professional certificate" },
    });
  });

  it("is telework only where the whole job is done at home", () => {
    const vacancy = aVacancy({ facts: { workingTime: { homeOffice: "partly" } } });

    expect(written(vacancy, url)).not.toHaveProperty("jobLocationType");
  });

  it("cannot end the script element it stands in", () => {
    const vacancy = aVacancy({ title: "</script><script>alert(1)</script>" });
    const text = toScriptText(toJobPosting(vacancy, url));

    expect(text).not.toContain("<");
    expect(JSON.parse(text)).toMatchObject({ title: vacancy.title });
  });
});
