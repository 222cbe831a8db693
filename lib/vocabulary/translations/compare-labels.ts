import { foldScript } from "../resolving/text/script-folding";

/** A label of an official vocabulary. */
export type OfficialLabel = {
  readonly uri: string;
  readonly lang: string;
  readonly label: string;
  readonly isPreferred: boolean;
};

/** A concept of ours: German names to recognise it by, and the label that shall be compared. */
export type OwnLabel = {
  readonly id: string;
  readonly german: readonly string[];
  readonly label: string;
};

export type LabelDifference = {
  readonly id: string;
  readonly own: string;
  /** Preferred labels of the official concepts with our German name. */
  readonly official: readonly string[];
};

export type LabelComparison = {
  readonly same: number;
  /** Official vocabularies do not know the concept by this name, or not in the language. */
  readonly unknown: number;
  readonly different: readonly LabelDifference[];
};

/** Holds our labels of one language beside the official ones; for a person to read, not to fail. */
export const compareLabels = (
  own: readonly OwnLabel[],
  official: readonly OfficialLabel[],
  lang: string,
): LabelComparison => {
  const urisByGerman = grouped(
    official
      .filter((label) => label.lang === "de")
      .flatMap(({ uri, label }) => formsOf(label).map((form): [string, string] => [form, uri])),
  );
  const labelsByUri = grouped(
    official
      .filter((label) => label.lang === lang)
      .map((label): [string, OfficialLabel] => [label.uri, label]),
  );
  const outcomes = own.map((one) => {
    const uris = new Set(
      one.german.flatMap(formsOf).flatMap((form) => urisByGerman.get(form) ?? []),
    );
    return outcomeOf(
      one,
      [...uris].flatMap((uri) => labelsByUri.get(uri) ?? []),
    );
  });
  return {
    same: outcomes.filter((outcome) => outcome === "same").length,
    unknown: outcomes.filter((outcome) => outcome === "unknown").length,
    different: outcomes.flatMap((outcome) => (typeof outcome === "string" ? [] : [outcome])),
  };
};

const outcomeOf = (
  { id, label }: OwnLabel,
  labels: readonly OfficialLabel[],
): "same" | "unknown" | LabelDifference => {
  if (labels.length === 0) return "unknown";
  const wanted = new Set(formsOf(label));
  if (labels.some((one) => formsOf(one.label).some((form) => wanted.has(form)))) return "same";
  const preferred = labels.filter(({ isPreferred }) => isPreferred);
  return { id, own: label, official: [...new Set(preferred.map((one) => one.label))] };
};

/** Endings of the other gender: "Verkäufer/in", "Técnico/a de ventas", "Moniteur/trice". */
const otherEnding = /(\p{L}{3,})\/-?\p{L}{1,5}(?=[\s,)-]|$)/gu;
const FEWEST_LETTERS = 4;

/** "Schweißer/Schweißerin" is the same as either; "in" alone is the name of nothing. */
const formsOf = (label: string): readonly string[] => {
  const first = label.replace(otherEnding, "$1");
  const either = first.split(/\s*\/\s*/).filter((form) => form.length >= FEWEST_LETTERS);
  return [label, first, ...either].map((form) =>
    foldScript(form)
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim(),
  );
};

const grouped = <Item>(
  pairs: readonly (readonly [string, Item])[],
): ReadonlyMap<string, Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const [key, item] of pairs) {
    const group = groups.get(key) ?? [];
    group.push(item);
    groups.set(key, group);
  }
  return groups;
};
