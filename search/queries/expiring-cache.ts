type Entry<Value> = { readonly value: Promise<Value>; readonly expiresAt: number };

type Limits = {
  readonly maxEntries: number;
  readonly ttlSeconds: number;
  /** Milliseconds; a fixed clock in tests. */
  readonly now?: () => number;
};

/** Remembers answers for a short time, the most recently used ones; failures are not remembered. */
export const makeExpiringCache = <Value>({
  maxEntries,
  ttlSeconds,
  now = Date.now,
}: Limits): ((key: string, make: () => Promise<Value>) => Promise<Value>) => {
  const entries = new Map<string, Entry<Value>>();

  const remember = (key: string, entry: Entry<Value>): void => {
    entries.delete(key);
    entries.set(key, entry);
    const [oldest] = entries.keys();
    if (entries.size > maxEntries && oldest !== undefined) entries.delete(oldest);
  };

  return (key, make) => {
    const known = entries.get(key);
    if (known && known.expiresAt > now()) {
      remember(key, known);
      return known.value;
    }
    const entry = { value: make(), expiresAt: now() + ttlSeconds * 1000 };
    remember(key, entry);
    entry.value.catch(() => {
      if (entries.get(key) === entry) entries.delete(key);
    });
    return entry.value;
  };
};
