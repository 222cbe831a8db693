import { isNewer, keyOf, type Statement } from "../statement";
import type { StatementStore } from "../statement-store";

export const makeInMemoryStatementStore = (given: readonly Statement[] = []): StatementStore => {
  const all: Statement[] = [...given];
  const current = (): readonly Statement[] => {
    const newest = new Map<string, Statement>();
    for (const one of all) if (isNewer(one, newest.get(keyOf(one)))) newest.set(keyOf(one), one);
    return [...newest.values()];
  };
  return {
    current: () => Promise.resolve(current()),
    history: (id) => Promise.resolve(all.filter(({ projectId }) => projectId === id)),
    change: (work) => {
      const { keep, value } = work(current());
      all.push(...keep);
      return Promise.resolve(value);
    },
  };
};
