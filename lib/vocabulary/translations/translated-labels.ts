import { type LabelFile, labelFiles, type LabelFiles } from "../data/label-files";
import { firstForeignNames } from "../resolving/foreign-labels";

type Kind = keyof LabelFiles;
type Texts = ReadonlyMap<string, string>;

const kept = new Map<string, Texts>();

/** Names by id or code; a map, since ids of others may be called like what every object has. */
const textsOf = (kind: Kind, language: string): Texts => {
  const key = `${kind} ${language}`;
  const texts = kept.get(key) ?? read(kind, language);
  kept.set(key, texts);
  return texts;
};

const read = (kind: Kind, language: string): Texts => {
  const files = Object.entries(labelFiles).find(([name]) => name === language)?.[1];
  const file: LabelFile = files?.[kind] ?? {};
  const common = kind === "occupations" ? firstForeignNames(language) : [];
  return new Map([...common, ...Object.entries(file)]);
};

/** What stands for an id in a language, as it was written down. */
export const labelIn = (language: string, kind: Kind, id: string): string | undefined =>
  textsOf(kind, language).get(id);

/** The name of a built-in occupation in another language; undefined where nobody translated it. */
export const occupationIn = (language: string, id: string): string | undefined =>
  textsOf("occupations", language).get(id);

export const skillIn = (language: string, id: string): string | undefined =>
  textsOf("skills", language).get(id);

/** The name of an area, main group or group of KldB 2010. */
export const groupIn = (language: string, code: string): string | undefined =>
  textsOf("groups", language).get(code);

/** The label of an everyday field of work. */
export const fieldIn = (language: string, id: string): string | undefined =>
  namesIn("fields", language, id)[0];

/** Every name of an everyday field of work or of a filter, the usual one first. */
export const namesIn = (
  kind: "fields" | "filters",
  language: string,
  id: string,
): readonly string[] =>
  (textsOf(kind, language).get(id) ?? "")
    .split(/[,،]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
