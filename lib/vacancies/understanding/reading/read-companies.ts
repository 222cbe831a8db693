import {
  houseWords,
  legalForms,
  personTitles,
  publicBodies,
  surnameOccupations,
  workInHouses,
} from "../data/company-words";
import { plainPhrases, plainWords, rareOccupations } from "../data/plain-names";
import { placePrepositions } from "../data/glue-words";
import { type QueryWord, queryWordsOf } from "../words/query-words";
import { rawKey } from "../words/word-key";
import { type Claim, freeStretches, type Reader, withoutOverlaps } from "./claim";

const keys = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(rawKey));
const [forms, titles, houses, bodies, surnames, prepositions] = [
  keys(legalForms),
  keys(personTitles),
  keys(houseWords),
  keys(publicBodies),
  keys(surnameOccupations),
  keys(placePrepositions),
];
const works = new Map(
  Object.entries(workInHouses).map(([occupation, at]) => [rawKey(occupation), keys(at)]),
);

const joined = (words: readonly QueryWord[]): string => words.map((word) => word.rawKey).join("");
const plain: ReadonlySet<string> = new Set(
  [...plainPhrases, ...plainWords].map((phrase) => joined(queryWordsOf(phrase))),
);
const rare = keys(rareOccupations);

const MOST_BEFORE_LEGAL_FORM = 2;
const LONGEST_PHRASE = 3;

/** Names of companies and persons stay text, also where they look like an occupation or a place. */
export const readCompanies: Reader = (words, isFree) => {
  const names = words.flatMap((word, at): readonly Claim[] => {
    if (forms.has(word.rawKey)) return beforeLegalForm(words, at);
    const next = words[at + 1];
    return next && isNamePair(word, next) ? [{ from: at, to: at + 2, meaning: "text" }] : [];
  });
  const phrases = freeStretches(words, isFree, LONGEST_PHRASE)
    .filter(({ from, to }) => isPlain(words.slice(from, to)))
    .map((stretch): Claim => ({ ...stretch, meaning: "text" }));
  return withoutOverlaps([...names, ...phrases]);
};

const isPlain = (words: readonly QueryWord[]): boolean => {
  const [first, ...others] = words;
  const isRare = others.length === 0 && rare.has(first?.rawKey ?? "");
  return plain.has(joined(words)) || (isRare && first?.glue.includes("als") !== true);
};

const isNamePair = (word: QueryWord, next: QueryWord): boolean => {
  if (next.isSeparated) return false;
  if (titles.has(word.rawKey)) return true;
  if (next.glue.length > 0) return false;
  if (bodies.has(word.rawKey)) return !word.glue.some((glue) => prepositions.has(glue));
  return isOwnersName(word, next);
};

/** "Autohaus Koch" is somebody's, while a "Restaurant Koch" may well look for one. */
const isOwnersName = (house: QueryWord, name: QueryWord): boolean =>
  houses.has(house.rawKey) &&
  surnames.has(name.rawKey) &&
  works.get(name.rawKey)?.has(house.rawKey) !== true;

const beforeLegalForm = (words: readonly QueryWord[], at: number): readonly Claim[] => {
  let from = at;
  while (from > 0 && at - from < MOST_BEFORE_LEGAL_FORM && !words[from]?.isSeparated) from -= 1;
  const isWeight = /^\d+$/.test(words[at - 1]?.key ?? "");
  return isWeight ? [] : [{ from, to: at + 1, meaning: "text" }];
};
