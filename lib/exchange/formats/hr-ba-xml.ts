import { ok, refused, type Result } from "@/lib/shared/result";
import { dayOf } from "@/lib/shared/dates";
import { toPlainText } from "@/lib/vacancies/to-plain-text";
import type { OfferType, Vacancy } from "@/lib/vacancies/vacancy";
import type { VacancyFacts, Workplace } from "@/lib/vacancies/vacancy-facts";
import type { ExportLookups, ExportSender, LeftOut } from "./export-format";
import { requirementsInWords } from "./requirements-in-words";
import { known, toXml, type XmlNode } from "./xml";

const [LONGEST_TITLE, LONGEST_NAME, LONGEST_TEXT, MOST_PLACES] = [60, 30, 4_000, 10];

/** Codes of JobOfferType; publicly funded work is not told to the Bundesagentur. */
const offerTypes: Readonly<Partial<Record<OfferType, string>>> = {
  employment: "1",
  minijob: "1",
  "self-employment": "2",
  apprenticeship: "4",
  internship: "34",
};

/** Codes of Länder, by the first two digits of a municipality's key. */
const regions: Readonly<Record<string, string>> = {
  ...{ "01": "15", "02": "6", "03": "9", "04": "5", "05": "10", "06": "7", "07": "11", "08": "1" },
  ...{ "09": "2", "10": "12", "11": "3", "12": "4", "13": "8", "14": "13", "15": "14", "16": "16" },
};

const schools: Readonly<Record<NonNullable<VacancyFacts["school"]>, string>> = {
  none: "1",
  "special-school": "11",
  "lower-secondary": "2",
  "intermediate-secondary": "3",
  "advanced-technical": "4",
  abitur: "6",
};

/** The person that the format asks for is the operator's service: no names leave the portal. */
const CONTACT = "Arbeitgeberservice";

/** One offer, as it stands below `Data`. */
export type HrBaPosting = XmlNode;

/** An own offer as JobPositionPosting of HR-BA-XML 2. */
export const toHrBaPosting = (
  vacancy: Vacancy,
  sender: ExportSender,
  lookups: ExportLookups,
): Result<HrBaPosting, LeftOut> => {
  const told = toldOf(vacancy, lookups);
  if (!told.ok) return told;
  const { facts } = vacancy;
  return ok({
    JobPositionPostingId: `${sender.supplierId}-${vacancy.id.replaceAll("-", "")}-S`,
    HiringOrg: {
      HiringOrgName: (facts.employerName ?? sender.name).slice(0, LONGEST_NAME),
    },
    PostDetail: postDetailOf(vacancy, sender, lookups),
    JobPositionInformation: informationOf(vacancy, told.value, lookups),
    ...requirementsOf(facts),
    NumberToFill: facts.openings ?? 1,
    AssignmentStartDate: facts.startsOn ?? publishedOn(vacancy),
    ...known({ AssignmentEndDate: facts.contract?.until }),
  });
};

/** A file with all offers; one that names fewer than before takes the others back. */
export const toHrBaFile = (
  postings: readonly HrBaPosting[],
  { supplierId }: ExportSender,
  now: Date,
): string =>
  toXml({
    HRBAXMLJobPositionPosting: {
      Header: {
        SupplierId: supplierId,
        Timestamp: now.toISOString().slice(0, 19),
        Amount: postings.length,
        TypeOfLoad: "F",
      },
      Data: { JobPositionPosting: postings },
    },
  });

/** "DSK000000001_2026-06-15_10-00-00.xml" */
export const hrBaFileName = ({ supplierId }: ExportSender, now: Date): string =>
  `DS${supplierId}_${now.toISOString().slice(0, 19).replace("T", "_").replaceAll(":", "-")}.xml`;

const postDetailOf = (
  vacancy: Vacancy,
  { supplierId, name, contact }: ExportSender,
  { pageOf }: ExportLookups,
): XmlNode =>
  known({
    StartDate: publishedOn(vacancy),
    EndDate: vacancy.facts.validUntil,
    LastModificationDate: dayOf(vacancy.changedAt),
    // Active, to be made or replaced.
    ...{ Status: "1", Action: "1" },
    SupplierId: supplierId,
    SupplierName: name,
    InternetReference: pageOf(vacancy),
    PostedBy: {
      Contact: {
        Company: name,
        FamilyName: CONTACT,
        VoiceNumber: { TelNumber: contact.phone },
        EMail: contact.email,
        JobContactWebSite: contact.url,
      },
    },
  });

type Told = {
  readonly offerType: string;
  readonly titleCode: string;
  readonly places: readonly XmlNode[];
};

/** What has to be known, or why it is not. */
const toldOf = (
  { offerType: type, facts }: Vacancy,
  { titleCodeOf }: ExportLookups,
): Result<Told, LeftOut> => {
  const offerType = offerTypes[type];
  if (offerType === undefined) return refused("no-such-offer-type");
  const [occupation] = facts.occupations;
  if (!occupation?.kldb) return refused("occupation-unknown");
  const titleCode = titleCodeOf({ ...occupation, kldb: occupation.kldb });
  if (titleCode === undefined) return refused("no-occupation-code");
  const places = facts.workplaces.flatMap(locationOf).slice(0, MOST_PLACES);
  if (places.length === 0) return refused("workplace-unknown");
  return ok({ offerType, titleCode, places });
};

const publishedOn = ({ publishedAt, firstSeenAt }: Vacancy): string =>
  dayOf(publishedAt ?? firstSeenAt);

const informationOf = (
  vacancy: Vacancy,
  { offerType, titleCode, places }: Told,
  lookups: ExportLookups,
): XmlNode => {
  const { title, facts } = vacancy;
  const isTraining = vacancy.offerType === "apprenticeship";
  return known({
    JobPositionTitle: { TitleCode: titleCode },
    JobPositionTitleDescription: title.slice(0, LONGEST_TITLE),
    JobOfferType: offerType,
    EducationType: isTraining ? "0" : undefined,
    EducationAuthorisation: isTraining ? "1" : "0",
    EmploymentType: employmentTypeOf(facts),
    Objective: objectiveOf(vacancy, lookups),
    JobPositionDescription: known({
      JobPositionLocation: { Location: places },
      Application: facts.validUntil ? { ApplicationEndDate: facts.validUntil } : undefined,
      MiniJob: vacancy.offerType === "minijob" ? "1" : undefined,
      Classification: classificationOf(facts),
    }),
  });
};

/**
 * The description, and below it what is asked for: the format counts languages, licences and skills
 * by lists of the Bundesagentur that are not public.
 */
const objectiveOf = ({ title, facts }: Vacancy, { skillName }: ExportLookups): string => {
  const text = toPlainText(facts.descriptionHtml ?? "") || title;
  const asked = requirementsInWords(facts, skillName)
    .join("\n")
    .slice(0, LONGEST_TEXT / 2);
  return asked === ""
    ? text.slice(0, LONGEST_TEXT)
    : `${text.slice(0, LONGEST_TEXT - asked.length - 2)}\n\n${asked}`;
};

const employmentTypeOf = ({ temporaryAgency, privateAgency }: VacancyFacts): string | undefined => {
  if (temporaryAgency === true) return "1";
  if (privateAgency === true) return "2";
  return temporaryAgency === false && privateAgency === false ? "0" : undefined;
};

const locationOf = ({
  country,
  postcode,
  locality,
  street,
  ags,
}: Workplace): readonly XmlNode[] => {
  // Places are compared with a list by postcode, name and Land: without these none is found.
  const region = regions[ags?.slice(0, 2) ?? ""];
  if (postcode === undefined || region === undefined) return [];
  const place = { CountryCode: country, PostalCode: postcode, Region: region };
  return [known({ ...place, Municipality: locality, StreetName: street?.slice(0, LONGEST_NAME) })];
};

const classificationOf = ({ workingTime, contract }: VacancyFacts): XmlNode | undefined => {
  const schedule = scheduleOf(workingTime);
  return schedule === undefined && !contract
    ? undefined
    : known({
        Schedule: schedule,
        Duration: contract?.until ? { TermDate: contract.until } : undefined,
      });
};

const scheduleOf = ({
  schedules = [],
  hoursPerWeek,
}: VacancyFacts["workingTime"]): XmlNode | undefined =>
  schedules.length === 0
    ? undefined
    : known({
        WorkingPlan: schedules.includes("full-time") ? "1" : "3",
        HoursPerWeek: hoursPerWeek?.max,
      });

const requirementsOf = ({ school }: VacancyFacts): { readonly [name: string]: XmlNode } =>
  school === undefined
    ? {}
    : {
        JobPositionRequirements: {
          QualificationsRequired: { EducationQualifs: { EduDegree: schools[school] } },
        },
      };
