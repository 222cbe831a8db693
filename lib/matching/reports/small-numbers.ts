/** A number behind which so few people stand that somebody could be recognised is not shown. */
export const FEWEST_PEOPLE = 5;

export type Counted = {
  readonly count: number;
  /** Different people behind the count. */
  readonly people: number;
};

/** `count` is absent where it is hidden. */
export type Guarded<Key extends string> = { readonly key: Key; readonly count?: number };

/**
 * Hides the counts of too few people, and where what is hidden could be told from the total, the
 * next smallest with them. A zero is shown: nobody stands behind it.
 */
export const guardSmall = <Key extends string>(
  rows: readonly (Counted & { readonly key: Key })[],
): readonly Guarded<Key>[] => {
  const isSmall = ({ people }: Counted): boolean => people > 0 && people < FEWEST_PEOPLE;
  const hidden = new Set(rows.filter(isSmall));
  const open = rows
    .filter((row) => row.people > 0 && !hidden.has(row))
    .toSorted((one, other) => one.people - other.people);
  for (const next of open) {
    if (!canBeTold([...hidden])) break;
    hidden.add(next);
  }
  return rows.map((row) =>
    hidden.has(row) ? { key: row.key } : { key: row.key, count: row.count },
  );
};

/** One hidden count is the total less the others; few people in all hidden ones are few again. */
const canBeTold = (hidden: readonly Counted[]): boolean =>
  hidden.length === 1 ||
  (hidden.length > 0 && hidden.reduce((sum, { people }) => sum + people, 0) < FEWEST_PEOPLE);
