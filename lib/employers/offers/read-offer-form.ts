import { z } from "zod";
import type { Gazetteer } from "@/lib/places/place";
import { completeFacts } from "@/lib/vacancies/complete-facts";
import { sanitiseDescription } from "@/lib/vacancies/sanitise-description";
import { offerTypes, type Vacancy } from "@/lib/vacancies/vacancy";
import { payUnits, schedules, type VacancyFacts } from "@/lib/vacancies/vacancy-facts";
import { cefrLevels } from "@/lib/vocabulary/qualification";
import { readAd } from "@/lib/vocabulary/reading/read-ad";
import type { Vocabulary } from "@/lib/vocabulary/vocabulary";

export type OfferContent = Pick<Vacancy, "title" | "offerType" | "facts">;

/** What was typed and could not be taken. */
export const offerProblems = [
  "title",
  "place",
  "hours",
  "pay",
  "email",
  "phone",
  "start",
  "openings",
] as const;
export type OfferProblem = (typeof offerProblems)[number];

/** Fields of the form by name; several values where several boxes are ticked. */
export type OfferFields = { readonly [name: string]: readonly string[] | undefined };

type Dependencies = {
  readonly gazetteer: Pick<Gazetteer, "resolve" | "findAgs">;
  readonly vocabulary: Vocabulary;
};

export type ReadOfferForm = (
  fields: OfferFields,
  today: string,
) => { readonly content: OfferContent; readonly problems: readonly OfferProblem[] };

/**
 * Takes what can be taken and names the rest, so that a half-filled form is kept. What the words say
 * beyond the fields (night work, licences) is read from them and marked as read.
 */
export const makeReadOfferForm =
  ({ gazetteer, vocabulary }: Dependencies): ReadOfferForm =>
  (fields, today) => {
    const problems: OfferProblem[] = [];
    const text = (name: string): string => (fields[name]?.[0] ?? "").trim();
    const take = <Value>(
      name: string,
      schema: z.ZodType<Value>,
      problem: OfferProblem,
    ): Value | undefined => {
      if (text(name) === "") return undefined;
      const parsed = schema.safeParse(text(name));
      if (!parsed.success) problems.push(problem);
      return parsed.data;
    };

    const title =
      take("title", z.string().min(3).max(200), "title") ?? (text("title").slice(0, 200) || "–");
    const told: VacancyFacts = {
      ...{ workplaces: workplacesOf(text("place"), text("street"), gazetteer, problems) },
      ...{ occupations: occupationsOf(text("occupation"), vocabulary) },
      ...{ requiredSkills: skillsOf(fields["skill"], vocabulary), welcomeSkills: [], demands: [] },
      languages: languagesOf(text("german")),
      workingTime: workingTimeOf(fields, take),
      ...payOf(text, take),
      ...applicationOf(take),
      ...known("contactName", text("contactName").slice(0, 200) || undefined),
      ...known("startsOn", take("startsOn", z.iso.date(), "start")),
      ...known("openings", take("openings", wholeNumber, "openings")),
      ...descriptionOf(text("text")),
    };
    const offerType = z.enum(offerTypes).catch("employment").parse(text("offerType"));
    const words = readAd(title, told.descriptionHtml ?? "", vocabulary, today);
    return { content: { title, offerType, facts: completeFacts(told, words) }, problems };
  };

type Take = <Value>(
  name: string,
  schema: z.ZodType<Value>,
  problem: OfferProblem,
) => Value | undefined;

const known = <Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): Readonly<Partial<Record<Name, Value>>> => {
  const found: Partial<Record<Name, Value>> = {};
  if (value !== undefined) found[name] = value;
  return found;
};

const wholeNumber = z.coerce.number().int().min(1).max(500);

/** "13,90" and "13.90" alike. */
const decimal = z
  .string()
  .regex(/^\d{1,6}([.,]\d{1,2})?$/)
  .transform((text) => Number(text.replace(",", ".")));

const workplacesOf = (
  place: string,
  street: string,
  { resolve, findAgs }: Dependencies["gazetteer"],
  problems: OfferProblem[],
): VacancyFacts["workplaces"] => {
  if (place === "") return [];
  const found = resolve(place);
  if (found.kind === "unknown") {
    problems.push("place");
    return [];
  }
  const { name, postcode, country, point, ags } = found.place;
  return [
    {
      ...{ locality: name, country, point },
      ...known("postcode", postcode),
      ...known("ags", ags ?? findAgs(postcode, name)),
      ...known("street", street.slice(0, 200) || undefined),
    },
  ];
};

const occupationsOf = (id: string, { findOccupation }: Vocabulary): VacancyFacts["occupations"] => {
  const found = findOccupation(id);
  return found ? [{ label: found.neutral, kldb: found.kldb, occupationId: found.id }] : [];
};

const skillsOf = (ids: readonly string[] | undefined, { findSkill }: Vocabulary): string[] =>
  (ids ?? []).filter((id) => findSkill(id) !== undefined);

const languagesOf = (level: string): VacancyFacts["languages"] => {
  const needed = z.enum(cefrLevels).safeParse(level);
  return needed.success ? [{ language: "de", needed: needed.data }] : [];
};

const workingTimeOf = (fields: OfferFields, take: Take): VacancyFacts["workingTime"] => {
  const ticked = (fields["schedule"] ?? []).filter((value) =>
    schedules.some((schedule) => schedule === value),
  );
  const isTicked = (value: string): boolean => fields["time"]?.includes(value) ?? false;
  return {
    ...(ticked.length > 0 && { schedules: z.array(z.enum(schedules)).parse(ticked) }),
    ...known("hoursPerWeek", hoursOf(take)),
    ...(isTicked("shift") && { shiftWork: true }),
    ...(isTicked("night") && { nightWork: true }),
    ...(isTicked("weekend") && { weekendWork: true }),
  };
};

const hoursOf = (take: Take): VacancyFacts["workingTime"]["hoursPerWeek"] => {
  const hours = decimal.pipe(z.number().min(1).max(60));
  const given = [take("hoursMin", hours, "hours"), take("hoursMax", hours, "hours")].flatMap(
    (value) => value ?? [],
  );
  return given.length === 0 ? undefined : { min: Math.min(...given), max: Math.max(...given) };
};

const payOf = (text: (name: string) => string, take: Take): Pick<VacancyFacts, "pay"> => {
  const [min, max] = [take("payMin", decimal, "pay"), take("payMax", decimal, "pay")];
  const unit = z.enum(payUnits).catch("hour").parse(text("payUnit"));
  if (min === undefined && max === undefined) return {};
  return { pay: { unit, currency: "EUR", ...known("min", min ?? max), ...known("max", max) } };
};

const phone = z.string().regex(/^[+\d][\d\s()/.-]{4,40}$/);

const applicationOf = (take: Take): Pick<VacancyFacts, "application"> => {
  const email = take("email", z.email().max(254), "email");
  const number = take("phone", phone, "phone");
  if (email === undefined && number === undefined) return {};
  const ways = [...(email ? ["e-mail" as const] : []), ...(number ? ["phone" as const] : [])];
  return { application: { ways, ...known("email", email), ...known("phone", number) } };
};

const descriptionOf = (
  text: string,
): Pick<VacancyFacts, "descriptionHtml" | "descriptionLanguage"> => {
  const html = sanitiseDescription(text.slice(0, 20_000));
  return html === "" ? {} : { descriptionHtml: html };
};
