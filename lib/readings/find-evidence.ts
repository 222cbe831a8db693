import type { Vacancy } from "@/lib/vacancies/vacancy";
import { readAd } from "@/lib/vocabulary/reading/read-ad";
import type { OccupationResolver } from "@/lib/vocabulary/resolving/occupation-hit";
import type { Vocabulary } from "@/lib/vocabulary/vocabulary";

/** The words of the ad behind each fact that was read from it, by the path of the fact. */
export type FactEvidence = ReadonlyMap<string, readonly string[]>;

export type FindEvidence = (vacancy: Vacancy) => FactEvidence;

type Dependencies = {
  readonly vocabulary: Vocabulary;
  readonly resolver: Pick<OccupationResolver, "resolve">;
};

const MOST_WORDS = 3;
// Evidence does not depend on the day; only dates do.
const ANY_DAY = "2000-01-01";

/** Reads the ad again; a fact whose words a newer reader no longer finds keeps its mark alone. */
export const makeFindEvidence =
  ({ vocabulary, resolver }: Dependencies): FindEvidence =>
  ({ title, facts }) => {
    const paths = facts.inferred ?? [];
    if (paths.length === 0) return new Map();
    const { evidence } = readAd(title, facts.descriptionHtml ?? "", vocabulary, ANY_DAY);
    const wordsFor = (path: string): readonly string[] =>
      path === "occupations"
        ? wordsOfTitle(title, resolver)
        : evidence.flatMap(({ fact, need, words }) =>
            fact === path && need !== "negated" ? [words] : [],
          );
    return new Map(
      paths.map((path) => [path, [...new Set(wordsFor(path).map(onOneLine))].slice(0, MOST_WORDS)]),
    );
  };

const wordsOfTitle = (title: string, { resolve }: Dependencies["resolver"]): readonly string[] =>
  resolve(title, 1).hits.flatMap(({ reasons }) =>
    reasons.flatMap((reason) => (reason.kind === "synonym" ? [] : [reason.word])),
  );

const onOneLine = (words: string): string => words.replace(/\s+/g, " ").trim();
