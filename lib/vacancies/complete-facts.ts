import type { FactsRead } from "@/lib/vocabulary/reading/facts/told";
import type { VacancyFacts } from "./vacancy-facts";

/** What a reading of the ad's text offers for completing its facts. */
export type FactsReading = { readonly facts: FactsRead };

/**
 * Fills what the source left unknown with what its text says, and records the paths of those facts
 * in `inferred`. What the source told always stays, whatever the text says.
 */
export const completeFacts = (facts: VacancyFacts, { facts: read }: FactsReading): VacancyFacts => {
  const whole = unknownOf(facts, wholesOf(facts, read));
  const time = unknownOf(facts.workingTime, read.workingTime ?? {});
  const suited = unknownOf(facts.suitedTo ?? {}, read.suitedTo ?? {});
  const filled = [
    ...Object.keys(whole),
    ...Object.keys(time).map((key) => `workingTime.${key}`),
    ...Object.keys(suited).map((key) => `suitedTo.${key}`),
  ];
  if (filled.length === 0) return facts;
  return {
    ...facts,
    ...whole,
    workingTime: { ...facts.workingTime, ...time },
    ...(Object.keys(suited).length > 0 ? { suitedTo: { ...facts.suitedTo, ...suited } } : {}),
    inferred: [...new Set([...(facts.inferred ?? []), ...filled])],
  };
};

/** The facts the source told, without those read from a text that may have changed since, and without answers. */
export const withoutInferred = (facts: VacancyFacts): VacancyFacts => {
  // An answer of the employer is kept beside the offer and laid over what the source tells.
  const { inferred = [], germanAnswer: _answer, ...kept } = facts;
  const read = new Set(inferred);
  const told = <Item>(name: ListName, list: Item[]): Item[] => (read.has(name) ? [] : list);
  const { suitedTo: _suitedTo, ...others } = withoutPaths(kept, "", read);
  return {
    ...others,
    workingTime: withoutPaths(facts.workingTime, "workingTime.", read),
    ...toldInvitations(facts.suitedTo, read),
    occupations: told("occupations", facts.occupations),
    requiredSkills: told("requiredSkills", facts.requiredSkills),
    welcomeSkills: told("welcomeSkills", facts.welcomeSkills),
    languages: told("languages", facts.languages),
    demands: told("demands", facts.demands),
  };
};

type ListName = "occupations" | "requiredSkills" | "welcomeSkills" | "languages" | "demands";

/** Invitations that were all read leave none behind. */
const toldInvitations = (
  suitedTo: VacancyFacts["suitedTo"],
  read: ReadonlySet<string>,
): Pick<VacancyFacts, "suitedTo"> => {
  if (!suitedTo) return {};
  const told = withoutPaths(suitedTo, "suitedTo.", read);
  const areAllRead = Object.keys(told).length === 0 && Object.keys(suitedTo).length > 0;
  return areAllRead ? {} : { suitedTo: told };
};

/** Facts that are filled as a whole; a source that names any skill has told its skills. */
const wholesOf = (facts: VacancyFacts, read: FactsRead): FactsRead => {
  const { workingTime: _time, suitedTo: _suited, requiredSkills, welcomeSkills, ...others } = read;
  const toldSkills = facts.requiredSkills.length + facts.welcomeSkills.length > 0;
  if (toldSkills) return others;
  return {
    ...others,
    ...(requiredSkills ? { requiredSkills } : {}),
    ...(welcomeSkills ? { welcomeSkills } : {}),
  };
};

/** The properties of `read` that are unknown in `known`; an empty list knows nothing. */
const unknownOf = <Value extends object>(known: Partial<Value>, read: Value): Partial<Value> => {
  const rest: Partial<Value> = { ...read };
  for (const key in rest) if (!isUnknown(known[key])) delete rest[key];
  return rest;
};

const isUnknown = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0);

const withoutPaths = <Value extends object>(
  value: Value,
  prefix: string,
  paths: ReadonlySet<string>,
): Value => {
  const copy: Value = { ...value };
  for (const key in copy) if (paths.has(`${prefix}${key}`)) Reflect.deleteProperty(copy, key);
  return copy;
};
