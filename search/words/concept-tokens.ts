import type { VacancyConcepts } from "@/lib/vacancies/understanding/vacancy-concepts";

const kinds = { occupation: "o", group: "g", skill: "s" } as const;

/**
 * A concept as one word that nobody types and that begins no other such word, so that neither the
 * search for beginnings nor another concept finds it: "occupation koch" is "qokochzq".
 */
export const conceptToken = (kind: keyof typeof kinds, id: string): string =>
  `q${kinds[kind]}${id.toLowerCase().replace(/[^a-z0-9]/g, "0")}zq`;

/** The tokens of a vacancy by how much they count. */
export type ConceptTokens = {
  /** Occupations and skills. */
  readonly sure: readonly string[];
  /** Fields of work; on their own, since the engine ranks early words of an attribute higher. */
  readonly sureGroups: readonly string[];
  readonly likely: readonly string[];
  readonly near: readonly string[];
};

export const conceptTokensOf = ({
  sure,
  likely,
  nearOccupationIds,
}: VacancyConcepts): ConceptTokens => ({
  sure: tokensOf({ ...sure, groupIds: [] }),
  sureGroups: tokensOf({ occupationIds: [], skillIds: [], groupIds: sure.groupIds }),
  likely: tokensOf(likely),
  near: nearOccupationIds.map((id) => conceptToken("occupation", id)),
});

const tokensOf = ({ occupationIds, groupIds, skillIds }: VacancyConcepts["sure"]): string[] => [
  ...occupationIds.map((id) => conceptToken("occupation", id)),
  ...groupIds.map((id) => conceptToken("group", id)),
  ...skillIds.map((id) => conceptToken("skill", id)),
];
