import { createReadStream, existsSync, readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { SolvableProblem } from "@/bin/services/solvable-problem";
import type { GivenFile } from "@/lib/vocabulary/official/import-official-set";
import {
  dkzFile,
  escoFile,
  kldbFile,
  labelsFile,
  mappingFile,
  type SetFile,
} from "@/lib/vocabulary/official/set-files";

export type SetChoices = {
  readonly esco: readonly string[];
  readonly kldb: string | undefined;
  readonly dkz: string | undefined;
  readonly mapping: string | undefined;
  readonly labels: readonly string[];
};

/** A file and how large it is. */
export type FoundFile = GivenFile & { readonly bytes: number };

/** What the operator names one set: all of it is imported, or nothing. */
export type FoundSet = { readonly option: string; readonly files: readonly FoundFile[] };

/** The files of each set; one that is missing is a `SolvableProblem` before anything is read. */
export const findSetFiles = ({
  esco,
  kldb,
  dkz,
  mapping,
  labels,
}: SetChoices): readonly FoundSet[] => [
  ...esco.map((folder) => ({ option: `--esco ${folder}`, files: escoFiles(folder) })),
  ...single("--kldb", kldb, kldbFile),
  ...single("--dkz", dkz, dkzFile),
  ...single("--mapping", mapping, mappingFile),
  ...labels.flatMap((file) => single("--labels", file, labelsFile(basename(file)))),
];

const single = (option: string, path: string | undefined, file: SetFile): readonly FoundSet[] =>
  path === undefined ? [] : [{ option: `${option} ${path}`, files: [found(path, file)] }];

const found = (path: string, file: SetFile): FoundFile => {
  if (!existsSync(path) || !statSync(path).isFile()) {
    throw new SolvableProblem(`There is no file ${path}.`);
  }
  return { ...file, path, bytes: statSync(path).size, open: () => createReadStream(path) };
};

const escoFiles = (folder: string): readonly FoundFile[] => {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new SolvableProblem(`There is no folder ${folder}.`);
  }
  const files = readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const file = escoFile(name);
      return file ? [found(join(folder, name), file)] : [];
    });
  if (files.length > 0) return files;
  throw new SolvableProblem(
    `${folder} holds no occupations_XX.csv, skills_XX.csv or occupationSkillRelations.csv of the ESCO download.`,
  );
};
