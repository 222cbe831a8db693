/** How often something was tried under one key, and when it may be tried again. */
export type Attempts = {
  readonly count: number;
  readonly lastAt: Date;
  readonly allowedAt: Date;
};

/** Counts attempts; keys are hashes, so that nobody reads who tried from where. */
export type AttemptStore = {
  /** Replaces what is held under the key, one caller at a time, and answers what was held before. */
  change: (
    key: string,
    decide: (held: Attempts | undefined) => Attempts,
  ) => Promise<Attempts | undefined>;
  remove: (key: string) => Promise<void>;
};

export type Patience = {
  readonly freeAttempts: number;
  readonly firstDelaySeconds: number;
  readonly maxDelaySeconds: number;
};

/** After a day without an attempt the count starts anew. */
const MEMORY_MS = 24 * 3_600_000;

/** Grows from attempt to attempt: nothing for the free ones, then twice as long each time. */
export const delaySeconds = (count: number, patience: Patience): number => {
  if (count < patience.freeAttempts) return 0;
  const doubled = patience.firstDelaySeconds * 2 ** Math.min(count - patience.freeAttempts, 30);
  return Math.min(doubled, patience.maxDelaySeconds);
};

/**
 * Counts an attempt before its outcome is known, so that many at once gain nothing. Answers how
 * many seconds are left to wait; an attempt that comes too early is not counted.
 */
export const countAttempt = async (
  store: AttemptStore,
  key: string,
  { patience, at }: { readonly patience: Patience; readonly at: Date },
): Promise<number> => {
  const held = await store.change(key, (before) => {
    if (before && before.allowedAt > at) return before;
    const isForgotten = !before || at.getTime() - before.lastAt.getTime() > MEMORY_MS;
    const count = isForgotten ? 1 : before.count + 1;
    const allowedAt = new Date(at.getTime() + delaySeconds(count, patience) * 1000);
    return { count, lastAt: at, allowedAt };
  });
  const waitMs = held ? held.allowedAt.getTime() - at.getTime() : 0;
  return Math.max(0, Math.ceil(waitMs / 1000));
};
