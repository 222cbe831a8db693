import { ok, refused, type Result } from "@/lib/shared/result";
import { dayOf } from "@/lib/shared/dates";
import type { OfferType, Vacancy } from "@/lib/vacancies/vacancy";
import type { VacancyFacts, Workplace } from "@/lib/vacancies/vacancy-facts";
import type { ExportLookups, ExportSender, LeftOut } from "./export-format";
import { levelOf, requirementsInWords } from "./requirements-in-words";
import { known, toXml, type XmlNode } from "./xml";

const ISCO = {
  "@listName": "ISCO2008",
  "@listVersionID": "2008",
  "@listURI": "http://ec.europa.eu/esco/ConceptScheme/ISCO2008",
} as const;

/** Kinds of offers that EURES has a word for. */
const offeringTypes: Readonly<Partial<Record<OfferType, string>>> = {
  employment: "DirectHire",
  minijob: "DirectHire",
  apprenticeship: "Apprenticeship",
  internship: "Internship",
  "self-employment": "SelfEmployed",
};

/** ISCED 2011. */
const educationLevels: Readonly<Partial<Record<NonNullable<VacancyFacts["vocational"]>, string>>> =
  { apprenticeship: "3", "master-craftsperson": "6", bachelor: "6", master: "7" };

/** An own offer as PositionOpening of HR-Open 3.2, in the profile that EURES reads. */
export const toHrOpen = (
  vacancy: Vacancy,
  sender: ExportSender,
  lookups: ExportLookups,
): Result<string, LeftOut> => {
  const offeringType = offeringTypes[vacancy.offerType];
  if (offeringType === undefined) return refused("no-such-offer-type");
  const codes = iscoCodesOf(vacancy, lookups);
  if (codes.length === 0) return refused("occupation-unknown");
  if (vacancy.facts.workplaces.length === 0) return refused("workplace-unknown");
  const opening = {
    "@xmlns": "http://www.hr-xml.org/3",
    "@xmlns:oa": "http://www.openapplications.org/oagis/9",
    ...{ "@majorVersionID": "3", "@minorVersionID": "2" },
    "@validFrom": dayOf(vacancy.publishedAt ?? vacancy.firstSeenAt),
    DocumentID: {
      ...{ "@schemeID": sender.supplierId, "@schemeAgencyID": sender.supplierId },
      ...{ "@schemeAgencyName": sender.name, "@schemeVersionID": "1.3", "#": vacancy.id },
    },
    PositionOpeningStatusCode: { "@name": "Active", "#": "Active" },
    PostingRequester: {
      PartyID: { "@schemeID": sender.supplierId, "#": sender.supplierId },
      PartyName: sender.name,
    },
    PositionProfile: profileOf(vacancy, codes, { offeringType, sender, lookups }),
  };
  return ok(toXml({ PositionOpening: opening }));
};

const iscoCodesOf = ({ facts }: Vacancy, { iscoOf }: ExportLookups): readonly string[] => [
  ...new Set(
    facts.occupations.flatMap(({ occupationId }) =>
      occupationId === undefined ? [] : (iscoOf(occupationId) ?? []),
    ),
  ),
];

type Around = {
  readonly offeringType: string;
  readonly sender: ExportSender;
  readonly lookups: ExportLookups;
};

const profileOf = (
  vacancy: Vacancy,
  codes: readonly string[],
  { offeringType, sender, lookups }: Around,
): XmlNode => {
  const { facts, title } = vacancy;
  const language = facts.descriptionLanguage ?? "de";
  return known({
    "@languageCode": language,
    PostingInstruction: {
      ApplicationMethod: { Instructions: facts.application?.url ?? lookups.pageOf(vacancy) },
    },
    PositionTitle: title,
    PositionLocation: facts.workplaces.map((workplace) => locationOf(workplace, sender)),
    PositionOrganization: organisationOf(facts),
    PositionOpenQuantity: facts.openings ?? 1,
    JobCategoryCode: codes.map((code) => ({ ...ISCO, "#": code })),
    PositionOfferingTypeCode: facts.temporaryAgency === true ? "Temporary" : offeringType,
    PositionQualifications: qualificationsOf(facts, codes),
    PositionFormattedDescription: { Content: contentOf(vacancy, lookups) },
    WorkingLanguageCode: (facts.teamLanguages ?? [language]).map((code) => code.toUpperCase()),
    ...startOf(facts),
    PositionScheduleTypeCode: scheduleOf(facts),
    ApplicationCloseDate: facts.validUntil,
  });
};

const organisationOf = ({ employerName }: VacancyFacts): XmlNode | undefined =>
  employerName === undefined
    ? undefined
    : { OrganizationIdentifiers: { OrganizationName: employerName } };

const startOf = ({ startsOn }: VacancyFacts): { readonly [name: string]: XmlNode } =>
  startsOn === undefined
    ? {}
    : { PositionPeriod: { StartDate: { DateText: startsOn } }, ImmediateStartIndicator: "false" };

const locationOf = (
  { street, locality, postcode, country, ags }: Workplace,
  { nuts }: ExportSender,
): XmlNode => ({
  Address: known({
    "oa:AddressLine": street,
    "oa:CityName": locality,
    // The region of the Kreis, for places that certainly lie in Germany's list of municipalities.
    "oa:CountrySubDivisionCode": ags === undefined ? undefined : nuts,
    CountryCode: country,
    "oa:PostalCode": postcode,
  }),
});

/** Skills stand in the text: EURES knows them by addresses of ESCO, which the vocabulary has none of. */
const contentOf = ({ title, facts }: Vacancy, { skillName }: ExportLookups): string => {
  const asked = requirementsInWords({ ...facts, languages: [] }, skillName);
  const paragraphs = asked.map(
    (line) => `<p>${line.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</p>`,
  );
  const isGerman = (facts.descriptionLanguage ?? "de") === "de";
  return [facts.descriptionHtml ?? title, ...(isGerman ? paragraphs : [])].join("");
};

/** Classes of driving licences that EURES has a code for, by the end of their id in the vocabulary. */
const licences: ReadonlySet<string> = new Set(
  "AM A1 A2 A B1 B BE C1 C1E C CE D1 D1E D DE".split(" "),
);

const licencesOf = ({ requiredSkills }: VacancyFacts): readonly string[] =>
  requiredSkills
    .map((id) => id.replace(/^fuehrerschein-/, "").toUpperCase())
    .filter((code) => licences.has(code));

const competenciesOf = (facts: VacancyFacts): readonly XmlNode[] =>
  facts.languages.map((need) => {
    const level = levelOf(need, facts);
    return known({
      CompetencyID: need.language,
      TaxonomyID: "language",
      RequiredProficiencyLevel: level === undefined ? undefined : { ScoreText: level },
    });
  });

const qualificationsOf = (
  facts: VacancyFacts,
  [code = ""]: readonly string[],
): XmlNode | undefined => {
  const { vocational, experience } = facts;
  const level = vocational && educationLevels[vocational];
  const [competencies, driving] = [competenciesOf(facts), licencesOf(facts)];
  const told = known({
    PositionCompetency: competencies.length === 0 ? undefined : competencies,
    EducationRequirement: level === undefined ? undefined : { EducationLevelCode: level },
    ExperienceSummary: experienceOf(experience, code),
    LicenseTypeCode: driving.length === 0 ? undefined : driving,
  });
  return Object.keys(told).length === 0 ? undefined : told;
};

const experienceOf = (experience: VacancyFacts["experience"], code: string): XmlNode | undefined =>
  experience?.need === "required" && experience.years !== undefined
    ? {
        ExperienceCategory: {
          CategoryCode: { ...ISCO, "#": code },
          Measure: { "@unitCode": "year", "#": experience.years },
        },
      }
    : undefined;

const scheduleOf = ({ workingTime: { schedules = [] } }: VacancyFacts): string | undefined => {
  if (schedules.length > 1) return "Any";
  if (schedules.includes("full-time")) return "FullTime";
  return schedules.includes("part-time") ? "PartTime" : undefined;
};
