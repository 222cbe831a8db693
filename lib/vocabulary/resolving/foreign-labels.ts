import { foreignLanguages, foreignTitles } from "../data/foreign-titles";
import { moreForeignTitles, moreForeignWords } from "../data/more-foreign-titles";
import type { ExtraLabel } from "./occupation-hit";

type Names = {
  readonly occupationId: string;
  readonly lang: string;
  /** Separated by commas. */
  readonly names: string;
};

/** The built-in names of occupations in other languages; of `lang` only, if given. */
export const foreignLabels = (lang?: string): readonly ExtraLabel[] =>
  allNames
    .filter((names) => lang === undefined || names.lang === lang)
    .flatMap(({ names, ...rest }) => names.split(", ").map((label) => ({ ...rest, label })))
    .map((label) => ({ ...label, isPreferred: false }));

const fromRows = (rows: Readonly<Record<string, Readonly<Record<string, string>>>>): Names[] =>
  Object.entries(rows).flatMap(([occupationId, byLanguage]) =>
    Object.entries(byLanguage).map(([lang, names]) => ({ occupationId, lang, names })),
  );

const allNames: readonly Names[] = [
  ...fromRows(foreignTitles),
  ...Object.entries(moreForeignTitles).flatMap(([occupationId, row]) =>
    row
      .split(" | ")
      .map((names, at) => ({ occupationId, lang: foreignLanguages[at] ?? "", names })),
  ),
  ...fromRows(moreForeignWords),
];
