import { createReadStream, existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { SolvableProblem } from "@/bin/services/solvable-problem";
import { NotALabelFile } from "@/lib/vocabulary/labels/csv-records";
import { parseEscoCsv } from "@/lib/vocabulary/labels/parse-esco-csv";
import { parseLabelTable } from "@/lib/vocabulary/labels/parse-label-table";
import type { ExtraLabel } from "@/lib/vocabulary/resolving/occupation-hit";

export type LabelSources = {
  /** Folder with `occupations_XX.csv` of the official ESCO download. */
  readonly esco?: string | undefined;
  /** Tab-separated table of labels in many languages. */
  readonly labels?: string | undefined;
  /** Only labels of this language; all without it. */
  readonly lang?: string | undefined;
};

/** Labels from files, one after the other; a wrong file is a `SolvableProblem` with its name. */
export async function* loadLabels({
  esco,
  labels,
  lang,
}: LabelSources): AsyncGenerator<ExtraLabel> {
  if (esco !== undefined) yield* fromEscoFolder(esco, lang);
  if (labels !== undefined) {
    requireFile(labels);
    yield* named(labels, parseLabelTable(createReadStream(labels), lang));
  }
}

const occupationsFile = /^occupations_([a-z]{2})\.csv$/;

async function* fromEscoFolder(folder: string, lang?: string): AsyncGenerator<ExtraLabel> {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new SolvableProblem(`There is no folder ${folder}.`);
  }
  const files = readdirSync(folder).flatMap((name) => {
    const [, language = ""] = occupationsFile.exec(name) ?? [];
    return language === "" ? [] : [{ name, language }];
  });
  if (files.length === 0) {
    throw new SolvableProblem(`${folder} holds no occupations_XX.csv of the ESCO download.`);
  }
  // A download of one other language is better than none: only a choice among several is narrowed.
  const wanted = files.filter(({ language }) => lang === undefined || language === lang);
  for (const { name, language } of wanted.length > 0 ? wanted : files) {
    const file = join(folder, name);
    yield* named(file, parseEscoCsv(createReadStream(file), language));
  }
}

const requireFile = (file: string): void => {
  if (!existsSync(file) || !statSync(file).isFile()) {
    throw new SolvableProblem(`There is no file ${file}.`);
  }
};

async function* named(file: string, labels: AsyncIterable<ExtraLabel>): AsyncGenerator<ExtraLabel> {
  try {
    yield* labels;
  } catch (error) {
    if (!(error instanceof NotALabelFile)) throw error;
    throw new SolvableProblem(sentenceAbout(file, error));
  }
}

/** What is wrong with a file, and where. */
export const sentenceAbout = (
  file: string,
  { message, line }: Pick<NotALabelFile, "message" | "line">,
): string => `${file}${line === undefined ? "" : `, line ${line},`} cannot be used: ${message}.`;
