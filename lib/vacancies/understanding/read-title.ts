import type { Lexicon } from "./lexicon/make-lexicon";
import { claimsOf, type Reader } from "./reading/claim";
import { readCompanies } from "./reading/read-companies";
import { makeReadNames } from "./reading/read-names";
import type { Meaning } from "./understood-query";
import { type QueryWord, queryWordsOf } from "./words/query-words";

/** Ids of what a title names, in its order. */
export type TitleConcepts = {
  readonly occupationIds: readonly string[];
  readonly groupIds: readonly string[];
  /** Fields that the first half of an unknown compound tells: "Lagerheld". */
  readonly likelyGroupIds: readonly string[];
  readonly skillIds: readonly string[];
};
export type ReadTitle = (title: string) => TitleConcepts;

/** Titles repeat themselves; the readings of so many are kept. */
const MOST_REMEMBERED = 20_000;

/** Reads titles with the names that queries are read with; places in them mean nothing here. */
export const makeReadTitle = (lexicon: Lexicon): ReadTitle => {
  const readers: readonly Reader[] = [
    readCompanies,
    makeReadNames(lexicon, () => undefined),
    makeReadHeads(lexicon),
  ];
  return remember((title) => {
    const words = queryWordsOf(title);
    const claims = claimsOf(words, readers);
    const meanings = claims
      .toSorted((one, other) => one.from - other.from)
      .flatMap(({ meaning }) => (meaning === "text" ? [] : [meaning]));
    const taken = new Set(claims.map(({ from }) => from));
    const unknown = words.filter((_word, position) => !taken.has(position));
    return {
      occupationIds: idsOf("occupation", meanings),
      groupIds: idsOf("occupation-group", meanings),
      likelyGroupIds: idsOf(
        "occupation-group",
        unknown.flatMap((word) => lexicon.findFront(word) ?? []),
      ),
      skillIds: idsOf("skill", meanings),
    };
  });
};

const makeReadHeads =
  ({ findHead }: Lexicon): Reader =>
  (words, isFree) =>
    words.flatMap((word: QueryWord, from) => {
      const meaning = isFree(from) ? findHead(word) : undefined;
      return meaning ? [{ from, to: from + 1, meaning }] : [];
    });

const idsOf = (kind: Meaning["kind"], meanings: readonly Meaning[]): readonly string[] =>
  meanings.filter((meaning) => meaning.kind === kind).map(({ id }) => id);

const remember = (read: ReadTitle): ReadTitle => {
  const known = new Map<string, TitleConcepts>();
  return (title) => {
    const reading = known.get(title) ?? read(title);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(title, reading);
    return reading;
  };
};
