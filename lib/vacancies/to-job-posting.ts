import { dayOf } from "@/lib/shared/dates";
import type { JsonLd } from "./json-ld";
import { toBaseSalary } from "./to-base-salary";
import type { Vacancy } from "./vacancy";
import type { VacancyFacts, Workplace } from "./vacancy-facts";

/** The vacancy as a JobPosting of schema.org. Only known facts appear. `url` is the vacancy's own page. */
export const toJobPosting = (vacancy: Vacancy, url: string): JsonLd => {
  const { facts } = vacancy;
  return {
    "@context": "https://schema.org",
    "@type": "JobPosting",
    title: vacancy.title,
    url,
    identifier: { "@type": "PropertyValue", name: vacancy.source, value: vacancy.id },
    datePosted: dayOf(vacancy.publishedAt ?? vacancy.firstSeenAt),
    validThrough: facts.validUntil,
    jobStartDate: facts.startsOn,
    description: facts.descriptionHtml,
    employmentType: orUndefined(employmentTypesOf(vacancy)),
    hiringOrganization: organisation(facts.employerName),
    jobLocation: orUndefined(facts.workplaces.map(toPlace)),
    jobLocationType: facts.workingTime.homeOffice === "fully" ? "TELECOMMUTE" : undefined,
    baseSalary: toBaseSalary(facts.pay),
    totalJobOpenings: facts.openings,
    occupationalCategory: orUndefined(facts.occupations.map(({ label }) => label)),
    ...requirementsOf(facts),
  };
};

const orUndefined = <Item>(items: readonly Item[]): readonly Item[] | undefined =>
  items.length === 0 ? undefined : items;

const organisation = (name: string | undefined): JsonLd | undefined =>
  name === undefined ? undefined : { "@type": "Organization", name };

const toPlace = ({ street, postcode, locality, country, point }: Workplace): JsonLd => ({
  "@type": "Place",
  address: {
    "@type": "PostalAddress",
    streetAddress: street,
    postalCode: postcode,
    addressLocality: locality,
    addressCountry: country,
  },
  geo: point && { "@type": "GeoCoordinates", latitude: point.lat, longitude: point.lng },
});

// The values search engines read: developers.google.com/search/docs/appearance/structured-data/job-posting
const employmentTypesOf = ({ offerType, facts }: Vacancy): readonly string[] => {
  const schedules: readonly string[] = facts.workingTime.schedules ?? [];
  const holds = {
    FULL_TIME: schedules.includes("full-time"),
    PART_TIME: schedules.includes("part-time") || offerType === "minijob",
    TEMPORARY: facts.contract?.term === "fixed-term",
    INTERN: offerType === "internship",
    CONTRACTOR: offerType === "self-employment",
  };
  return Object.entries(holds).flatMap(([type, applies]) => (applies ? [type] : []));
};

const requirementsOf = ({ experience, vocational }: VacancyFacts): JsonLd => ({
  experienceRequirements:
    experience?.need === "required" && experience.years
      ? {
          "@type": "OccupationalExperienceRequirements",
          monthsOfExperience: Math.round(experience.years * 12),
        }
      : undefined,
  educationRequirements: credential(vocational),
});

const credentialCategories: Readonly<
  Record<NonNullable<VacancyFacts["vocational"]>, string | undefined>
> = {
  none: undefined,
  "partial-qualification": undefined,
  apprenticeship: "professional certificate",
  "master-craftsperson": "professional certificate",
  bachelor: "bachelor degree",
  master: "postgraduate degree",
};

const credential = (vocational: VacancyFacts["vocational"]): JsonLd | undefined => {
  const category = vocational && credentialCategories[vocational];
  return category
    ? { "@type": "EducationalOccupationalCredential", credentialCategory: category }
    : undefined;
};
