import { createReadStream, existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { SolvableProblem } from "@/bin/services/solvable-problem";
import { labelLanguages } from "@/lib/languages/portal-languages";
import { builtInVocabulary } from "@/lib/vocabulary/built-in";
import { readTable, readTabRecords } from "@/lib/vocabulary/labels/read-table";
import { occupationLabel } from "@/lib/vocabulary/occupation-label";
import {
  compareLabels,
  type LabelComparison,
  type OfficialLabel,
  type OwnLabel,
} from "@/lib/vocabulary/translations/compare-labels";
import { occupationIn, skillIn } from "@/lib/vocabulary/translations/translated-labels";

const usage =
  "Usage: npm run -s vocabulary:compare-labels -- [--occupations FILE] [--skills FILE] [--language nl]";

type Choices = {
  readonly occupations?: string | undefined;
  readonly skills?: string | undefined;
  readonly language?: string | undefined;
};

const options = {
  occupations: { type: "string" },
  skills: { type: "string" },
  language: { type: "string" },
} as const;

const readChoices = (args: readonly string[]): Choices => {
  const choices = parse(args);
  if (choices.occupations === undefined && choices.skills === undefined) {
    throw new SolvableProblem(usage);
  }
  return choices;
};

const parse = (args: readonly string[]): Choices => {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch {
    throw new SolvableProblem(usage);
  }
};

/** Tables of ESCO: the one of occupations tells the preferred labels, the one of skills has no others. */
const readOfficial = async (file: string): Promise<readonly OfficialLabel[]> => {
  if (!existsSync(file)) throw new SolvableProblem(`There is no file ${file}.`);
  const labels: OfficialLabel[] = [];
  const records = readTabRecords(createReadStream(file));
  for await (const { of, columns } of readTable(records, ["uri", "lang", "label"])) {
    const isPreferred = !columns.includes("kind") || of("kind") === "pref";
    labels.push({ uri: of("uri"), lang: of("lang"), label: of("label"), isPreferred });
  }
  return labels;
};

const ownOccupations = (language: string): readonly OwnLabel[] =>
  builtInVocabulary.occupations.flatMap((one) => {
    const label = occupationIn(language, one.id);
    const german = [one.male, one.female, one.neutral, occupationLabel(one)];
    return label === undefined ? [] : [{ id: one.id, german, label }];
  });

const ownSkills = (language: string): readonly OwnLabel[] =>
  builtInVocabulary.skills.flatMap(({ id, label: german, synonyms }) => {
    const label = skillIn(language, id);
    return label === undefined ? [] : [{ id, german: [german, ...synonyms], label }];
  });

const print = (kind: string, language: string, comparison: LabelComparison): void => {
  const { same, unknown, different } = comparison;
  process.stdout.write(
    `# ${kind} ${language}: ${same} as in ESCO, ${different.length} different, ${unknown} not in ESCO by that name\n`,
  );
  for (const { id, own, official } of different) {
    process.stdout.write(`${[kind, language, id, own, official.join(" | ")].join("\t")}\n`);
  }
};

/** Our labels beside those of ESCO, for a person to read. */
const run = async (args: readonly string[]): Promise<void> => {
  const choices = readChoices(args);
  const kinds = [
    { kind: "occupations", file: choices.occupations, own: ownOccupations },
    { kind: "skills", file: choices.skills, own: ownSkills },
  ];
  for (const { kind, file, own } of kinds) {
    if (file === undefined) continue;
    const official = await readOfficial(file);
    const known = new Set(official.map(({ lang }) => lang));
    labelLanguages
      .filter((language) => known.has(language) && (choices.language ?? language) === language)
      .forEach((language) => {
        print(kind, language, compareLabels(own(language), official, language));
      });
  }
};

await run(process.argv.slice(2));
