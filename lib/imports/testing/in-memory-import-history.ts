import type { ImportHistory } from "../import-history";
import type { HistoryRun } from "./import-history.contract";

type Held = { readonly endedAt: Date | undefined; readonly kind: "taken" | "setAside" };

export type InMemoryImportHistory = ImportHistory & {
  readonly add: (run: HistoryRun) => void;
  readonly count: (kind: Held["kind"]) => number;
};

export const makeInMemoryImportHistory = (): InMemoryImportHistory => {
  let held: readonly Held[] = [];
  return {
    add: ({ endedAt, taken, setAside }) => {
      const records = (kind: Held["kind"], count: number): readonly Held[] =>
        Array.from({ length: count }, () => ({ endedAt, kind }));
      held = [...held, ...records("taken", taken), ...records("setAside", setAside)];
    },
    count: (kind) => held.filter((record) => record.kind === kind).length,
    forgetRecords: async ({ takenBefore, asideBefore }, limit) => {
      const old = held.filter(
        ({ endedAt, kind }) => endedAt && endedAt < (kind === "taken" ? takenBefore : asideBefore),
      );
      const forgotten = new Set(old.slice(0, limit));
      held = held.filter((record) => !forgotten.has(record));
      return forgotten.size;
    },
  };
};
