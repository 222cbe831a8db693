import type { Place } from "../place";
import { editDistance } from "./edit-distance";
import type { NamedPlace } from "./named-place";
import { nameKey } from "./normalise-name";

export type NearName = { readonly place: Place; readonly key: string; readonly edits: number };

/** Places by the key of their names (see `nameKey`), of one name in the order they were given. */
export type NameIndex = {
  /** Places of this name, then places that bear it together with another one. */
  readonly exactly: (key: string) => readonly Place[];
  /** Places with a name that begins like this; where there is none, with a combined name. */
  readonly beginningWith: (prefix: string) => readonly Place[];
  /** Places with a name at most `maxEdits` edits away. */
  readonly near: (key: string, maxEdits: number) => readonly NearName[];
};

export const makeNameIndex = (places: readonly NamedPlace[]): NameIndex => {
  const plain = groupByKey(places, ({ names }) => names);
  const combined = groupByKey(places, ({ combinedNames }) => combinedNames);
  const sortedPlain = [...plain.keys()].sort(byCodeUnits);
  const sortedCombined = [...combined.keys()].sort(byCodeUnits);
  const comparable = [...new Set([...sortedPlain, ...sortedCombined])].map((key) => ({
    key,
    letters: letterSet(key),
  }));
  const exactly = (key: string): readonly Place[] => [
    ...new Set([...(plain.get(key) ?? []), ...(combined.get(key) ?? [])]),
  ];
  const combinedBeginningWith = (prefix: string): readonly Place[] =>
    rangeOf(sortedCombined, prefix).flatMap((key) => combined.get(key) ?? []);

  return {
    exactly,
    beginningWith: (prefix) => {
      const named = rangeOf(sortedPlain, prefix).flatMap((key) => plain.get(key) ?? []);
      return [...new Set(named.length > 0 ? named : combinedBeginningWith(prefix))];
    },
    near: (key, maxEdits) => {
      const letters = letterSet(key);
      return comparable
        .filter((other) => countBits(other.letters ^ letters) <= 2 * maxEdits)
        .flatMap((other) => {
          const edits = editDistance(key, other.key, maxEdits);
          if (edits === undefined) return [];
          return exactly(other.key).map((place) => ({ place, key: other.key, edits }));
        });
    },
  };
};

const groupByKey = (
  places: readonly NamedPlace[],
  namesOf: (named: NamedPlace) => readonly string[],
): ReadonlyMap<string, readonly Place[]> => {
  const pairs = places.flatMap((named) =>
    [...new Set(namesOf(named).map(nameKey))].map((key) => ({ key, place: named.place })),
  );
  const groups = new Map<string, Place[]>();
  for (const { key, place } of pairs) {
    const group = groups.get(key) ?? [];
    group.push(place);
    groups.set(key, group);
  }
  return groups;
};

const byCodeUnits = (one: string, other: string): number => (one < other ? -1 : 1);

const rangeOf = (sorted: readonly string[], prefix: string): readonly string[] => {
  const start = firstNotBefore(sorted, prefix);
  const length = sorted.slice(start).findIndex((key) => !key.startsWith(prefix));
  return sorted.slice(start, length === -1 ? undefined : start + length);
};

const firstNotBefore = (sorted: readonly string[], text: string): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? "") < text) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** One bit for each of 32 kinds of letters: names with very different letters need no comparing. */
const letterSet = (key: string): number =>
  [...key].reduce((set, letter) => set | (1 << ((letter.codePointAt(0) ?? 0) & 31)), 0);

const countBits = (bits: number): number => {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
};
