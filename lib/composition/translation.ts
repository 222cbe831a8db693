import type { TextTranslator } from "@/lib/languages/translation/text-translator";
import type { TextTranslations } from "@/lib/languages/translation/text-translations";
import {
  type JudgeTranslation,
  makeJudgeTranslation,
} from "@/lib/languages/translation/judge-translation";
import {
  makeTranslateWaiting,
  type TranslateWaiting,
} from "@/lib/languages/translation/translate-waiting";
import {
  makeReportTranslation,
  makeViewTranslation,
  type ReportTranslation,
  type ViewTranslation,
} from "@/lib/languages/translation/view-translation";
import { sanitiseDescription } from "@/lib/vacancies/sanitise-description";
import { occupationLabel } from "@/lib/vocabulary/occupation-label";
import { occupationIn, skillIn } from "@/lib/vocabulary/translations/translated-labels";
import { makePrismaTextTranslations } from "@/prisma/prisma-text-translations";
import { database } from "./database";
import { readEnvironment } from "./env";
import { once } from "./once";
import { makeDeepLTranslator } from "./translation/deepl-translator";
import { makeLibreTranslateTranslator } from "./translation/libretranslate-translator";
import { vocabulary } from "./vocabulary";

/** The machine the operator chose; undefined where texts are not translated, which is usual. */
export const translator: () => TextTranslator | undefined = once("translator", () => {
  const { TRANSLATOR: kind, TRANSLATOR_URL: url, TRANSLATOR_KEY: key } = readEnvironment();
  if (kind === "off" || url === undefined) return undefined;
  return kind === "deepl"
    ? makeDeepLTranslator({ url, key })
    : makeLibreTranslateTranslator({ url, key });
});

const translations: () => TextTranslations = once("text-translations", () =>
  makePrismaTextTranslations(database()),
);

type TranslationUseCases = {
  readonly view: ViewTranslation;
  readonly report: ReportTranslation;
  readonly reported: TextTranslations["reported"];
  readonly judge: JudgeTranslation;
};

export const translationUseCases = (): TranslationUseCases | undefined => {
  const machine = translator();
  if (!machine) return undefined;
  const parts = {
    translations: translations(),
    engine: machine.engine,
    now: (): Date => new Date(),
  };
  return {
    view: makeViewTranslation(parts),
    report: makeReportTranslation(parts),
    reported: parts.translations.reported,
    judge: makeJudgeTranslation(parts),
  };
};

/** For the worker; undefined where nothing is to be translated. */
export const translateWaiting = (shouldStop: () => boolean): TranslateWaiting | undefined => {
  const machine = translator();
  if (!machine) return undefined;
  return makeTranslateWaiting({
    translator: machine,
    translations: translations(),
    glossaryFor,
    sanitise: sanitiseDescription,
    now: () => new Date(),
    shouldStop,
  });
};

/** Shorter words are parts of too many others. */
const SHORTEST_TERM = 6;

const glossaryFor = (language: string): ReadonlyMap<string, string> => {
  const { occupations, skills } = vocabulary();
  const rows = [
    ...occupations.flatMap((one) => {
      const name = occupationIn(language, one.id);
      const terms = [one.male, one.female, occupationLabel(one)];
      return name === undefined ? [] : terms.map((term) => [term, name] as const);
    }),
    ...skills.flatMap(({ id, kind, label }) => {
      const name = kind === "skill" ? undefined : skillIn(language, id);
      return name === undefined ? [] : [[label, name] as const];
    }),
  ];
  return new Map(rows.filter(([term]) => term.length >= SHORTEST_TERM));
};
