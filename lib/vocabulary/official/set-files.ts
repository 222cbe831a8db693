import type { PartContent } from "./official-set-store";
import { parseDkz, parseDkzMapping } from "./parsing/parse-dkz";
import { parseEscoConcepts } from "./parsing/parse-esco-concepts";
import { parseKldb } from "./parsing/parse-kldb";
import { parseLabels } from "./parsing/parse-labels";
import { parseSkillRelations } from "./parsing/parse-skill-relations";

type Bytes = AsyncIterable<Uint8Array>;

/** A file of an official set: which part it replaces, and how it is read. */
export type SetFile = {
  readonly part: string;
  readonly read: (content: Bytes) => PartContent;
};

const occupationsFile = /^occupations_([a-z]{2})\.csv$/;
const skillsFile = /^skills_([a-z]{2})\.csv$/;
const relationsFile = /^occupationSkillRelations(_[a-z]{2})?\.csv$/;

/** The part a file of the ESCO download is, by its name; undefined for those that are not needed. */
export const escoFile = (name: string): SetFile | undefined => {
  const occupations = occupationsFile.exec(name)?.[1];
  if (occupations !== undefined) return escoConcepts("occupation", occupations);
  const skills = skillsFile.exec(name)?.[1];
  if (skills !== undefined) return escoConcepts("skill", skills);
  if (!relationsFile.test(name)) return undefined;
  return {
    part: "esco-relations",
    read: (content) => ({ kind: "relations", entries: parseSkillRelations(content) }),
  };
};

const escoConcepts = (concept: "occupation" | "skill", lang: string): SetFile => ({
  part: `esco-${concept}s-${lang}`,
  read: (content) => ({ kind: "labels", entries: parseEscoConcepts(content, { concept, lang }) }),
});

/** A table of labels; another file of the same name replaces it. */
export const labelsFile = (name: string): SetFile => ({
  part: `labels-${name}`,
  read: (content) => ({ kind: "labels", entries: parseLabels(content) }),
});

export const kldbFile: SetFile = {
  part: "kldb",
  read: (content) => ({ kind: "kldb", entries: parseKldb(content) }),
};

export const dkzFile: SetFile = {
  part: "dkz",
  read: (content) => ({ kind: "dkz", entries: parseDkz(content) }),
};

export const mappingFile: SetFile = {
  part: "dkz-esco-mapping",
  read: (content) => ({ kind: "mapping", entries: parseDkzMapping(content) }),
};

/** Whom the imported parts come from; whoever uses them has to say so. */
export const officialPublishers = ["esco", "kldb", "register"] as const;
export type OfficialPublisher = (typeof officialPublishers)[number];

/** Those that the portal has to name for these parts. */
export const publishersOf = (parts: readonly string[]): readonly OfficialPublisher[] =>
  officialPublishers.filter((publisher) => parts.some((part) => isFrom(publisher, part)));

const isFrom = (publisher: OfficialPublisher, part: string): boolean => {
  switch (publisher) {
    case "esco":
      return /^(esco-|labels-)/.test(part) || part === mappingFile.part;
    case "kldb":
      return part === kldbFile.part;
    case "register":
      return part === dkzFile.part || part === mappingFile.part;
  }
};
