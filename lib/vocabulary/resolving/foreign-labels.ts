import { foreignLanguages, foreignTitles } from "../data/foreign-titles";
import type { ExtraLabel } from "./occupation-hit";

/** The built-in names of occupations in other languages; of `lang` only, if given. */
export const foreignLabels = (lang?: string): readonly ExtraLabel[] =>
  Object.entries(foreignTitles).flatMap(([occupationId, titles]) =>
    foreignLanguages
      .filter((language) => lang === undefined || language === lang)
      .flatMap((language) => titles[language].split(", ").map((label) => ({ language, label })))
      .map(({ language, label }) => ({ occupationId, lang: language, label, isPreferred: false })),
  );
