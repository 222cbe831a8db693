import { existsSync } from "node:fs";
import { join } from "node:path";
import { printFigure, rounded } from "./figures";
import { loadLabels } from "@/bin/vocabulary/load-labels";
import {
  readTitleBenchmark,
  sharedDataFolder,
  type TitleBenchmark,
} from "@/bin/vocabulary/title-benchmark";
import {
  figuresOf,
  meanFigures,
  type RankingFigures,
} from "@/lib/vocabulary/benchmark/ranking-figures";
import { makeCosines, type Sparse } from "@/lib/vocabulary/benchmark/sparse-vectors";
import {
  calledUpOccupations,
  plainLetters,
  stems,
  tellingLetters,
} from "@/lib/vocabulary/benchmark/title-vectors";
import { builtInVocabulary } from "@/lib/vocabulary/built-in";
import { makeNeighbourhood } from "@/lib/vocabulary/neighbourhood";
import { makeLexicon } from "@/lib/vocabulary/resolving/make-lexicon";
import { makeOccupationResolverBuilder } from "@/lib/vocabulary/resolving/make-occupation-resolver";
import type { OccupationResolver } from "@/lib/vocabulary/resolving/occupation-hit";
import { foldScript } from "@/lib/vocabulary/resolving/text/script-folding";
import { foldGender } from "@/lib/vocabulary/resolving/text/word-form";
import { makeTitleReader } from "@/lib/vocabulary/resolving/text/read-title";

/** How well each title of the corpus answers a query title. */
type ScoreTitles = (query: string) => Float64Array;

const ESCO = "taxonomy/esco/v1.2.0_de";

/** Ranks the titles of a judged corpus with each method and prints one figure a line. */
export const rankJudgedTitles = async (): Promise<void> => {
  const bench = readTitleBenchmark();
  if (!bench) {
    printFigure({ benchmark: "talentclef2025-de", skipped: "the data folder is not present" });
    return;
  }
  const titles = bench.corpus.map(({ title }) => title);
  report("char TF-IDF 3-5", bench, cosinesOf(titles, plainLetters));
  const lexical = makeLexical(titles);
  report("words and letters", bench, lexical);

  reportConcepts("built-in", await loadResolver(undefined), bench, lexical);
  const esco = join(sharedDataFolder(), ESCO);
  if (existsSync(esco)) {
    reportConcepts("built-in + ESCO de", await loadResolver(esco), bench, lexical);
  }
};

const cosinesOf = (
  titles: readonly string[],
  vectorOf: (title: string) => Sparse<string>,
): ScoreTitles => {
  const cosines = makeCosines(titles.map(vectorOf));
  return (query) => cosines(vectorOf(query));
};

const makeLexical = (titles: readonly string[]): ScoreTitles => {
  const reader = makeTitleReader(makeLexicon(builtInVocabulary));
  const words = cosinesOf(titles, (title) => stems(title, reader));
  const letters = cosinesOf(titles, (title) => tellingLetters(title, reader));
  return (query) => mean(words(query), letters(query));
};

const loadResolver = async (esco: string | undefined): Promise<OccupationResolver> => {
  const builder = makeOccupationResolverBuilder(builtInVocabulary);
  for await (const label of loadLabels({ esco, lang: "de" })) builder.add(label);
  return builder.finish();
};

const reportConcepts = (
  variant: string,
  resolver: OccupationResolver,
  bench: TitleBenchmark,
  lexical: ScoreTitles,
): void => {
  const neighbourhood = makeNeighbourhood(builtInVocabulary);
  const titles = bench.corpus.map(({ title }) => title);
  const concepts = cosinesOf(titles, (title) =>
    calledUpOccupations(title, resolver, neighbourhood),
  );
  report(`occupations (${variant})`, bench, concepts);
  report(`words, letters and occupations (${variant})`, bench, (query) =>
    mean(lexical(query), concepts(query)),
  );
};

const mean = (a: Float64Array, b: Float64Array): Float64Array =>
  a.map((value, at) => (value + (b[at] ?? 0)) / 2);

const report = (method: string, bench: TitleBenchmark, score: ScoreTitles): void => {
  const begun = performance.now();
  const rankings = bench.queries.map(({ title }) => rank(score(title)));
  const seconds = rounded((performance.now() - begun) / 1000);
  for (const ownTitle of ["kept", "left out", "left out in all genders"] as const) {
    const figures = meanFigures(
      rankings.map((ranking, query) => judge(ranking, query, bench, ownTitle)),
    );
    const printed = Object.entries(figures).map(([name, value]) => [name, rounded(value, 4)]);
    printFigure({
      benchmark: "talentclef2025-de",
      method,
      ownTitle,
      ...Object.fromEntries(printed),
      queries: bench.queries.length,
      corpus: bench.corpus.length,
      seconds,
    });
  }
};

/** Places in the corpus, best first, in its own order where scores are equal. */
const rank = (scores: Float64Array): readonly number[] =>
  [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);

type OwnTitle = "kept" | "left out" | "left out in all genders";

/** Every query stands in the corpus itself, and mostly its twin for the other gender does too; both
 * are mostly judged irrelevant: hence figures without them. */
const judge = (
  ranking: readonly number[],
  query: number,
  { queries, corpus }: TitleBenchmark,
  ownTitle: OwnTitle,
): RankingFigures => {
  const { title = "", relevant = new Set<string>() } = queries[query] ?? {};
  const judged = ranking
    .flatMap((at) => corpus[at] ?? [])
    .filter((element) => !isLeftOut(element.title, title, ownTitle))
    .map(({ id }) => relevant.has(id));
  return figuresOf(judged, ownTitle === "kept" ? relevant.size : judged.filter(Boolean).length);
};

const isLeftOut = (element: string, query: string, ownTitle: OwnTitle): boolean => {
  if (ownTitle === "kept") return false;
  if (ownTitle === "left out") return element === query;
  return genderless(element) === genderless(query);
};

const genderless = (title: string): string =>
  title
    .split(/\s+/)
    .map((word) => foldGender(foldScript(word)))
    .join(" ");
