import { occupationGroupRows } from "@/lib/vacancies/understanding/lexicon/occupation-groups";
import type { Unwanted, WorkTrait } from "@/lib/vacancies/understanding/understood-query";
import { alternativeTimes } from "@/lib/vacancies/understanding/unwanted-in-vacancy";
import type { WantedConcepts } from "@/lib/vacancies/understanding/wanted-concepts";
import type { Database } from "../client";
import type { BoundValues } from "./bound-values";
import { toTextQuery } from "./search-text";
import { toSearchWords } from "./search-words";

/**
 * A condition over `vacancy AS v`. Codes stand for concepts, and so do their words where title or
 * occupation name them; neighbouring occupations are left to the search engine.
 */
export const toConceptSql = async (
  database: Database,
  concepts: WantedConcepts,
  bound: BoundValues,
): Promise<string> => {
  const named = (words: string): Promise<string> => namedSql(database, words, bound);
  const occupations = await Promise.all(
    concepts.occupations.map(async ({ kldb, words }) =>
      either(`v.occupation_codes && ${bound.bind([kldb])}::text[]`, await named(words)),
    ),
  );
  const groups = await Promise.all(
    concepts.groups.map(async ({ id, words }) => either(groupSql(id, bound), await named(words))),
  );
  const skills = await Promise.all(
    concepts.skills.map(async ({ id, words }) => either(skillSql([id], bound), await named(words))),
  );
  const anyOccupation = occupations.length === 0 ? [] : [`(${occupations.join(" OR ")})`];
  const without = concepts.unwanted.map((unwanted) => `NOT ${unwantedSql(unwanted, bound)}`);
  const traits = concepts.traits.map(traitSql);
  return ["TRUE", ...anyOccupation, ...groups, ...skills, ...traits, ...without].join(" AND ");
};

const either = (one: string, other: string): string => `(${one} OR ${other})`;

/** Title and occupations only: every second description speaks of "Pflege". */
const namedSql = async (
  database: Database,
  words: string,
  { bind }: BoundValues,
): Promise<string> => {
  const query = await toTextQuery(database, toSearchWords(words));
  if (query === undefined) return "FALSE";
  const asked = `${bind(query)}::tsquery`;
  return `(v.search_text @@ ${asked} AND ts_filter(v.search_text, '{a,b}') @@ ${asked})`;
};

const groupSql = (id: string, { bind }: BoundValues): string => {
  const row = occupationGroupRows.find((group) => group.id === id);
  const begins = `code ^@ ANY (${bind(row?.codes ?? [])}::text[])`;
  const isOfLevel = `right(code, 1) = ${bind(String(row?.level ?? ""))}::text`;
  return `EXISTS (SELECT FROM unnest(v.occupation_codes) AS code WHERE ${begins} OR ${isOfLevel})`;
};

const skillSql = (ids: readonly string[], { bind }: BoundValues): string => {
  const asked = `${bind(ids)}::text[]`;
  return `(v.facts->'requiredSkills' ?| ${asked} OR v.facts->'welcomeSkills' ?| ${asked})`;
};

const traitFlags: Readonly<Record<Exclude<WorkTrait, "temporary-agency">, string>> = {
  weekend: "weekendWork",
  night: "nightWork",
  shift: "shiftWork",
};

/** See `workTraitsOf`: what an ad leaves open excludes nothing. */
const traitSql = (trait: WorkTrait): string => {
  if (trait === "temporary-agency") return "coalesce((v.facts->>'temporaryAgency')::bool, FALSE)";
  const time = "v.facts->'workingTime'";
  return `coalesce((${time}->>'${traitFlags[trait]}')::bool,
    (${time}->>'unsocialHours')::bool, FALSE)`;
};

const unwantedSql = (unwanted: Unwanted, bound: BoundValues): string => {
  switch (unwanted.of) {
    case "trait":
      return traitSql(unwanted.trait);
    case "working-time": {
      const alternative = alternativeTimes[unwanted.time] ?? "";
      const has = (time: string): string => `${bound.bind(time)}::text = ANY (v.working_times)`;
      return `(${has(unwanted.time)} AND NOT ${has(alternative)})`;
    }
    case "occupation": {
      const said = JSON.stringify([{ occupationId: unwanted.occupationId }]);
      return `(v.facts->'occupations' @> ${bound.bind(said)}::jsonb)`;
    }
    case "occupation-group":
      return groupSql(unwanted.groupId, bound);
    case "skill":
      return skillSql(unwanted.skillIds, bound);
  }
};
