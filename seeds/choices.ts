import { createHash } from "node:crypto";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Choices that look random and are the same on every machine and every day. */
export type Choices = {
  /** A whole number, both ends included. */
  readonly integer: (min: number, max: number) => number;
  /** True in `percent` of a hundred cases. */
  readonly chance: (percent: number) => boolean;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** At most `count` different items, in a chosen order. */
  readonly some: <Item>(items: readonly Item[], count: number) => readonly Item[];
};

/** Starts choices from words: the same words always give the same choices. */
export const makeChoices = (words: string): Choices => {
  const random = xoroshiro128plus(createHash("sha256").update(words).digest().readInt32BE(0));
  const integer = (min: number, max: number): number => uniformInt(random, min, max);
  const pick = <Item>(items: readonly Item[]): Item => {
    const chosen = items[integer(0, Math.max(0, items.length - 1))];
    if (chosen === undefined) throw new Error(`Nothing to choose from for "${words}"`);
    return chosen;
  };
  return {
    integer,
    chance: (percent) => integer(1, 100) <= percent,
    pick,
    some: (items, count) => {
      const left = [...items];
      return Array.from({ length: Math.min(count, items.length) }, () =>
        left.splice(integer(0, left.length - 1), 1),
      ).flat();
    },
  };
};
