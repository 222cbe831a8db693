import type { Vacancy } from "./vacancy";

/** KldB 2010 main groups (two digits) of the vacancy's occupations, each once, as the filter uses them. */
export const occupationFieldsOf = ({ facts }: Vacancy): readonly string[] => [
  ...new Set(facts.occupations.flatMap(({ kldb }) => (kldb ? [kldb.slice(0, 2)] : []))),
];
