import { parseArgs } from "node:util";
import { SolvableProblem } from "@/bin/services/solvable-problem";
import { labelLanguages } from "@/lib/languages/portal-languages";
import { missingLabels } from "@/lib/vacancies/understanding/lexicon/needed-labels";
import { builtInVocabulary } from "@/lib/vocabulary/built-in";

const usage = "Usage: npm run -s vocabulary:missing-labels -- [--language pl]";

const readLanguages = (args: readonly string[]): readonly string[] => {
  const { language } = parse(args);
  if (language === undefined) return labelLanguages;
  if (labelLanguages.some((known) => known === language)) return [language];
  throw new SolvableProblem(`--language takes one of ${labelLanguages.join(", ")}.`);
};

const parse = (args: readonly string[]): { readonly language?: string | undefined } => {
  try {
    return parseArgs({ args: [...args], options: { language: { type: "string" } } }).values;
  } catch {
    throw new SolvableProblem(usage);
  }
};

/** Lists what the vocabulary has no name for: language, kind, id and German name, parted by tabs. */
const run = (args: readonly string[]): void => {
  for (const language of readLanguages(args)) {
    for (const { kind, id, german } of missingLabels(builtInVocabulary, language)) {
      process.stdout.write(`${[language, kind, id, german].join("\t")}\n`);
    }
  }
};

run(process.argv.slice(2));
