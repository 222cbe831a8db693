import type { Meaning } from "../understood-query";
import type { QueryWord } from "../words/query-words";

/** Words `from` to `to` (not included) with what they stand for; "text" takes them as they are. */
export type Claim = { readonly from: number; readonly to: number; readonly meaning: Claimed };
export type Claimed = Meaning | "text";

/** Finds meanings among words that no earlier reader claimed. */
export type Reader = (
  words: readonly QueryWord[],
  isFree: (position: number) => boolean,
) => readonly Claim[];

/** Runs readers one after the other; each sees what those before it left. */
export const claimsOf = (
  words: readonly QueryWord[],
  readers: readonly Reader[],
): readonly Claim[] =>
  readers.reduce<readonly Claim[]>((claims, read) => {
    const taken = new Set(claims.flatMap(positionsOf));
    return [...claims, ...read(words, (position) => !taken.has(position))];
  }, []);

export const positionsOf = ({ from, to }: Claim): readonly number[] =>
  Array.from({ length: to - from }, (_, offset) => from + offset);

/** Of claims for the same words those that come first in `claims` are kept. */
export const withoutOverlaps = (claims: readonly Claim[]): readonly Claim[] => {
  const taken = new Set<number>();
  return claims.filter((claim) => {
    const positions = positionsOf(claim);
    const isFree = positions.every((position) => !taken.has(position));
    if (isFree) positions.forEach((position) => taken.add(position));
    return isFree;
  });
};

/** Every stretch of at most `longest` free words, longest first, of equal ones the first. */
export const freeStretches = (
  words: readonly QueryWord[],
  isFree: (position: number) => boolean,
  longest: number,
): readonly { readonly from: number; readonly to: number }[] => {
  return Array.from({ length: Math.min(longest, words.length) }, (_, step) => step + 1)
    .reverse()
    .flatMap((length) =>
      Array.from({ length: words.length - length + 1 }, (_, from) => ({ from, to: from + length })),
    )
    .filter(({ from, to }) => isFreeBetween(from, to, isFree));
};

const isFreeBetween = (
  from: number,
  to: number,
  isFree: (position: number) => boolean,
): boolean => {
  for (let position = from; position < to; position += 1) {
    if (!isFree(position)) return false;
  }
  return true;
};
