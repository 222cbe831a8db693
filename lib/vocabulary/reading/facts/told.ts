import type { VacancyFacts } from "@/lib/vacancies/vacancy-facts";
import type { Certainty, Evidence, Found, Need } from "../evidence";

/** The facts an ad may tell in words. */
export type FactsRead = Partial<
  Pick<
    VacancyFacts,
    | "requiredSkills"
    | "welcomeSkills"
    | "school"
    | "vocational"
    | "experience"
    | "languages"
    | "teamLanguages"
    | "workingTime"
    | "contract"
    | "pay"
    | "demands"
    | "suitedTo"
    | "startsOn"
    | "descriptionLanguage"
  >
>;

/** The words behind one fact; `fact` is its path in the facts, such as "workingTime.shiftWork". */
export type FactEvidence = Evidence & {
  readonly fact: string;
  /** The value as text: an id, a level, a number. */
  readonly value: string;
  readonly certainty: Certainty;
  /** Denied and welcome findings are shown as such; denied ones become no fact. */
  readonly need?: Need;
};

/** Some facts with their evidence; parts of an ad's facts are put together from these. */
export type Told = { readonly facts: FactsRead; readonly evidence: readonly FactEvidence[] };

export const nothingTold: Told = { facts: {}, evidence: [] };

export const evidenceOf = <Value>(
  fact: string,
  { value, certainty, evidence }: Found<Value>,
  need?: Need,
): FactEvidence => ({
  ...evidence,
  fact,
  value: typeof value === "string" ? value : JSON.stringify(value),
  certainty,
  ...(need ? { need } : {}),
});

/** A fact that is one found value. */
export const tellOne = <Value>(
  fact: string,
  found: Found<Value> | undefined,
  toFacts: (value: Value) => FactsRead,
): Told =>
  found ? { facts: toFacts(found.value), evidence: [evidenceOf(fact, found)] } : nothingTold;

export const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];
