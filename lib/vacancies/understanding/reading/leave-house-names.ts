import { namedHouses } from "../data/company-words";
import type { Lexicon } from "../lexicon/make-lexicon";
import type { QueryWord } from "../words/query-words";
import { rawKey } from "../words/word-key";
import { type Claim, positionsOf } from "./claim";

const houses: ReadonlySet<string> = new Set(namedHouses.map(rawKey));

/**
 * "Kita Regenbogen" and "Hermann-Josef-Krankenhaus" are employers: a kind of house with a word that
 * means nothing else beside it stays text.
 */
export const leaveHouseNames = (
  words: readonly QueryWord[],
  claims: readonly Claim[],
  isKnown: Lexicon["isKnown"],
): readonly Claim[] => {
  const meant = new Set(claims.filter(({ meaning }) => meaning !== "text").flatMap(positionsOf));
  const isName = (position: number): boolean => {
    const word = words[position];
    return (
      word !== undefined && !meant.has(position) && isCapital.test(word.text) && !isKnown(word)
    );
  };
  const isHouse = ({ from, meaning }: Claim): boolean =>
    meaning !== "text" && meaning.kind === "occupation-group" && houses.has(keyAt(words, from));
  const hasNameBehind = ({ to }: Claim): boolean => !words[to]?.isSeparated && isName(to);
  const hasNameBefore = ({ from }: Claim): boolean =>
    words[from]?.isHyphenated === true && isName(from - 1);

  return claims.filter(
    (claim) => !isHouse(claim) || !(hasNameBehind(claim) || hasNameBefore(claim)),
  );
};

const keyAt = (words: readonly QueryWord[], position: number): string =>
  words[position]?.rawKey ?? "";

const isCapital = /^\p{Lu}/u;
