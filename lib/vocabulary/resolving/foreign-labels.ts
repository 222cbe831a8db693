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

/** The usual name of each occupation in a language, by its id. */
export const firstForeignNames = (lang: string): readonly (readonly [string, string])[] =>
  mainNames.flatMap((names) => {
    const [first] = names.names.split(", ");
    return names.lang === lang && first ? [[names.occupationId, first] as const] : [];
  });

const fromRows = (rows: Readonly<Record<string, Readonly<Record<string, string>>>>): Names[] =>
  Object.entries(rows).flatMap(([occupationId, byLanguage]) =>
    Object.entries(byLanguage).map(([lang, names]) => ({ occupationId, lang, names })),
  );

const mainNames: readonly Names[] = [
  ...fromRows(foreignTitles),
  ...Object.entries(moreForeignTitles).flatMap(([occupationId, row]) =>
    row
      .split(" | ")
      .map((names, at) => ({ occupationId, lang: foreignLanguages[at] ?? "", names })),
  ),
];

const allNames: readonly Names[] = [...mainNames, ...fromRows(moreForeignWords)];
