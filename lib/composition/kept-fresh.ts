type Source<Value> = {
  /** What there is before anything was loaded, or where there is nothing to load. */
  readonly initial: () => Value;
  /** Another number for another state of the source; 0 where it is empty. */
  readonly version: () => Promise<number>;
  readonly load: () => Promise<Value>;
  readonly onTrouble: (fault: unknown) => void;
  /** Milliseconds. */
  readonly now: () => number;
};

export type KeptFresh<Value> = {
  /** What is there now; news is looked for in the background and serves later callers. */
  readonly current: () => Value;
  /** Looks for news first, where that is due. Never fails: in trouble the earlier value stays. */
  readonly latest: () => Promise<Value>;
  /** Of what is there now. */
  readonly version: () => number;
};

/** How long a change may go unnoticed. */
const CHECK_MS = 60_000;

/** Loads a value at its first use and anew where its version changed; asks at most once a minute. */
export const keepFresh = <Value>({
  initial,
  version,
  load,
  onTrouble,
  now,
}: Source<Value>): KeptFresh<Value> => {
  const state: { held?: { value: Value }; version: number; dueAt: number; look?: Promise<void> } = {
    version: 0,
    dueAt: -Infinity,
  };
  const current = (): Value => (state.held ??= { value: initial() }).value;

  const look = async (): Promise<void> => {
    try {
      // Asked before loading: what changes meanwhile is then loaded the next time.
      const found = await version();
      if (found === state.version) return;
      state.held = { value: found === 0 ? initial() : await load() };
      state.version = found;
    } catch (fault) {
      onTrouble(fault);
    } finally {
      state.dueAt = now() + CHECK_MS;
      delete state.look;
    }
  };
  const lookIfDue = (): Promise<void> | undefined => {
    if (!state.look && now() >= state.dueAt) state.look = look();
    return state.look;
  };

  return {
    current: () => {
      void lookIfDue();
      return current();
    },
    latest: async () => {
      await lookIfDue();
      return current();
    },
    version: () => state.version,
  };
};
