import { existsSync } from "node:fs";
import { join } from "node:path";
import { loadLabels } from "@/bin/vocabulary/load-labels";
import { sharedDataFolder } from "@/bin/vocabulary/title-benchmark";
import { drawSample } from "@/lib/vocabulary/benchmark/drawn-sample";
import { makeLetterSearchBuilder } from "@/lib/vocabulary/benchmark/letter-search";
import { figuresOf, meanFigures } from "@/lib/vocabulary/benchmark/ranking-figures";
import { builtInVocabulary } from "@/lib/vocabulary/built-in";
import { foreignLabels } from "@/lib/vocabulary/resolving/foreign-labels";
import { makeOccupationResolverBuilder } from "@/lib/vocabulary/resolving/make-occupation-resolver";
import type { ExtraLabel } from "@/lib/vocabulary/resolving/occupation-hit";
import { foldScript } from "@/lib/vocabulary/resolving/text/script-folding";
import { printFigure, rounded } from "./figures";
import type { VocabularyBenchSizes } from "./vocabulary-bench-sizes";

export const labelTable = (): string =>
  join(sharedDataFolder(), "taxonomy/multilingual/esco_occupation_labels.tsv");

type EscoLabel = Extract<ExtraLabel, { readonly escoUri: string }>;
type HeldOut = { readonly label: string; readonly uris: ReadonlySet<string> };
/** Concepts that answer a title, best first, at most ten. */
type Answer = (title: string) => readonly string[];

const COMPARED = 10;

/** Holds other names of ESCO occupations back, loads the rest and looks whether they are found. */
export const resolveHeldOutLabels = async (sizes: VocabularyBenchSizes): Promise<void> => {
  if (!existsSync(labelTable())) {
    printFigure({ benchmark: "esco-held-out", skipped: "the data folder is not present" });
    return;
  }
  const labels = await readLabels(sizes.languages);
  const heldOut = new Map(
    [...byLanguage(labels)].map(([lang, own]) => [lang, holdOut(own, sizes)] as const),
  );
  const hidden = new Set([...heldOut.values()].flat().map(({ label }) => keyOf(label)));
  const loaded = labels.filter(({ label }) => !hidden.has(keyOf(label)));
  const methods: readonly (readonly [string, Answer])[] = [
    ["char TF-IDF 3-5", letterAnswer(loaded)],
    ["resolver", resolverAnswer(loaded)],
  ];
  for (const [method, answer] of methods) {
    for (const [lang, queries] of heldOut) {
      report(method, lang, queries, answer, sizes, loaded.length);
    }
  }
};

const keyOf = (label: string): string => foldScript(label.trim());

const readLabels = async (languages: readonly string[]): Promise<readonly EscoLabel[]> => {
  const labels: EscoLabel[] = [];
  for await (const label of loadLabels({ labels: labelTable() })) {
    const isWanted = languages.length === 0 || languages.includes(label.lang);
    if (isWanted && "escoUri" in label) labels.push(label);
  }
  return labels;
};

const byLanguage = (labels: readonly EscoLabel[]): ReadonlyMap<string, readonly EscoLabel[]> => {
  const found = new Map<string, EscoLabel[]>();
  for (const label of labels) {
    const own = found.get(label.lang) ?? [];
    own.push(label);
    found.set(label.lang, own);
  }
  return found;
};

/** Other names only, of occupations that keep a name of that language. */
const holdOut = (
  labels: readonly EscoLabel[],
  { half, perLanguage: size }: VocabularyBenchSizes,
): readonly HeldOut[] => {
  const urisOf = new Map<string, Set<string>>();
  for (const { label, escoUri } of labels) {
    urisOf.set(keyOf(label), (urisOf.get(keyOf(label)) ?? new Set()).add(escoUri));
  }
  const others = new Map(
    labels.filter(({ isPreferred }) => !isPreferred).map(({ label }) => [keyOf(label), label]),
  );
  for (const { label, isPreferred } of labels) if (isPreferred) others.delete(keyOf(label));
  return drawSample([...others.values()], keyOf, { half, size, seed: 20_251 }).map((label) => ({
    label,
    uris: urisOf.get(keyOf(label)) ?? new Set(),
  }));
};

const letterAnswer = (labels: readonly EscoLabel[]): Answer => {
  const builder = makeLetterSearchBuilder();
  for (const { label, escoUri } of labels) builder.add(label, escoUri);
  const search = builder.finish();
  return (title) => search(title, COMPARED);
};

const resolverAnswer = (labels: readonly EscoLabel[]): Answer => {
  const builder = makeOccupationResolverBuilder(builtInVocabulary);
  for (const label of foreignLabels()) builder.add(label);
  for (const label of labels) builder.add(label);
  const { resolve } = builder.finish();
  return (title) => resolve(title, COMPARED).hits.map(({ escoUri = "" }) => escoUri);
};

const report = (
  method: string,
  lang: string,
  queries: readonly HeldOut[],
  answer: Answer,
  { half }: VocabularyBenchSizes,
  loaded: number,
): void => {
  const figures = meanFigures(
    queries.map(({ label, uris }) =>
      figuresOf(
        answer(label).map((uri) => uris.has(uri)),
        1,
      ),
    ),
  );
  printFigure({
    benchmark: "esco-held-out",
    method,
    lang,
    half,
    hitAt1: rounded(figures.hitAt1, 3),
    hitAt10: rounded(figures.hitAt10, 3),
    mrr: rounded(figures.mrr, 3),
    heldOut: queries.length,
    loaded,
  });
};
