import type { Workplace } from "@/lib/vacancies/vacancy-facts";
import { builtInVocabulary } from "@/lib/vocabulary/built-in";
import type { Choices } from "../choices";
import { dayFrom, nextTrainingStart } from "../days";
import { withoutUndefined } from "../without-undefined";
import { contacts } from "./data/phrases";
import type { JobTemplate } from "./job-template";

/** What the facts of an offer hang on besides its template. */
export type OfferContext = {
  readonly now: Date;
  readonly workplace: Workplace;
  readonly employerName: string;
  readonly isAgency: boolean;
  /** Feeds tell less than an employer who fills in our form. */
  readonly isImported: boolean;
};

/** `value` in `percent` of a hundred offers, otherwise unknown. */
const told = <Value>(choices: Choices, percent: number, value: Value): Value | undefined =>
  choices.chance(percent) ? value : undefined;

/** Occupation, skills, qualification and languages. */
export const demandedOf = (
  choices: Choices,
  template: JobTemplate,
  { workplace, isImported }: OfferContext,
): object => {
  const occupation = builtInVocabulary.findOccupation(template.occupation);
  if (occupation === undefined) throw new Error(`No occupation "${template.occupation}"`);
  const share = isImported ? 40 : 92;
  const label = choices.pick([occupation.neutral, occupation.male, occupation.female]);
  return withoutUndefined({
    occupations: [
      isImported && choices.chance(20)
        ? { label }
        : { label, kldb: occupation.kldb, occupationId: occupation.id },
    ],
    requiredSkills: told(choices, share, template.needs.split(" ")) ?? [],
    welcomeSkills: told(choices, share, welcomeSkills(choices, template)) ?? [],
    school: told(choices, 70, template.school),
    vocational: told(choices, 75, template.vocational),
    experience: experienceOf(choices, template),
    languages: languagesOf(choices, template, workplace.country),
    teamLanguages: told(choices, 12, choices.some(["de", "pl", "tr", "ar", "nl", "ro"], 3)),
  });
};

const welcomeSkills = (choices: Choices, { welcomes }: JobTemplate): readonly string[] =>
  welcomes === undefined ? [] : choices.some(welcomes.split(" "), choices.integer(1, 3));

const experienceOf = (choices: Choices, { experience }: JobTemplate): object | undefined => {
  if (experience === undefined || choices.chance(30)) return undefined;
  if (experience !== "required" || choices.chance(50)) return { need: experience };
  return { need: experience, years: choices.integer(1, 3) };
};

const languagesOf = (
  choices: Choices,
  { german }: JobTemplate,
  country: string,
): readonly object[] => [
  ...germanOf(choices, german ?? [undefined, undefined]),
  ...(country === "NL" && choices.chance(70) ? [{ language: "nl", needed: "A2" }] : []),
];

const germanOf = (
  choices: Choices,
  [written, needed]: NonNullable<JobTemplate["german"]>,
): readonly object[] => {
  if (choices.chance(35) || (written === undefined && needed === undefined)) return [];
  return [
    withoutUndefined({
      language: "de",
      written: told(choices, 70, written),
      needed: told(choices, 80, needed),
    }),
  ];
};

/** Contract, demands of the work, who it suits, dates. */
export const termsOf = (
  choices: Choices,
  template: JobTemplate,
  { now, isAgency }: OfferContext,
): object => {
  const isTraining = template.offerType === "apprenticeship";
  return withoutUndefined({
    contract: contractOf(choices, template),
    temporaryAgency: isAgency ? true : told(choices, 45, false),
    privateAgency: told(choices, 30, false),
    demands: choices.chance(80) ? [...template.demands] : template.demands.slice(0, 1),
    suitedTo: told(choices, 55, template.suited),
    openings: told(choices, 35, choices.integer(1, isAgency ? 10 : 4)),
    startsOn: isTraining
      ? nextTrainingStart(now)
      : told(choices, 45, dayFrom(now, choices.integer(1, 60))),
    validUntil: told(choices, 40, dayFrom(now, choices.integer(10, 90))),
  });
};

const contractOf = (choices: Choices, template: JobTemplate): object | undefined => {
  const months = fixedMonths(template);
  if (months !== undefined) return { term: "fixed-term", months };
  if (template.offerType === "self-employment" || choices.chance(28)) return undefined;
  if (choices.chance(78)) return { term: "permanent" };
  return withoutUndefined({ term: "fixed-term", months: told(choices, 60, 12) });
};

/** Seasons and funded work end by themselves, training lasts as many years as it is paid. */
const fixedMonths = ({ temporaryMonths, trainingPay }: JobTemplate): number | undefined =>
  temporaryMonths ?? (trainingPay === undefined ? undefined : 12 * trainingPay.length);

/** How to apply and whom to ask; all addresses and numbers lead nowhere. */
export const contactOf = (choices: Choices, { employerName, isImported }: OfferContext): object => {
  const host = `${hostOf(employerName)}.example`;
  const ways = choices.some(["e-mail", "phone", "online", "post", "in-person"], 2);
  return withoutUndefined({
    employerName: isImported && choices.chance(4) ? undefined : employerName,
    application: told(choices, 85, {
      ways,
      ...(ways.includes("e-mail") && { email: `bewerbung@${host}` }),
      ...(ways.includes("online") && { url: `https://${host}/jobs` }),
      ...(ways.includes("phone") && { phone: `+49 171 39200${choices.integer(10, 99)}` }),
    }),
    contactName: told(choices, 55, choices.pick(contacts)),
  });
};

const hostOf = (employerName: string): string =>
  employerName
    .toLowerCase()
    .replaceAll("ä", "ae")
    .replaceAll("ö", "oe")
    .replaceAll("ü", "ue")
    .replaceAll("ß", "ss")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
