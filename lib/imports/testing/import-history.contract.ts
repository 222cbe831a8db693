import { describe, expect, it } from "vitest";
import type { ImportHistory } from "../import-history";

export type HistoryRun = {
  /** Absent while the run is open. */
  readonly endedAt?: Date;
  readonly taken: number;
  readonly setAside: number;
};

export type ImportHistoryUnderTest = {
  readonly history: ImportHistory;
  readonly add: (run: HistoryRun) => Promise<void>;
  /** Records that are left, in all runs. */
  readonly left: () => Promise<{ readonly taken: number; readonly setAside: number }>;
};

type MakeEmpty = () => Promise<ImportHistoryUnderTest>;

const january = new Date("2026-01-15T03:00:00Z");
const february = new Date("2026-02-15T03:00:00Z");
const march = new Date("2026-03-15T03:00:00Z");

/** Every ImportHistory must pass these. */
export const describeImportHistory = (name: string, makeEmpty: MakeEmpty): void => {
  describe(`${name} as an ImportHistory`, () => {
    it("forgets what was taken over sooner than what was set aside", async () => {
      const { history, add, left } = await makeEmpty();
      await add({ endedAt: january, taken: 3, setAside: 2 });

      const forgotten = await history.forgetRecords(
        { takenBefore: february, asideBefore: january },
        100,
      );

      expect(forgotten).toBe(3);
      expect(await left()).toEqual({ taken: 0, setAside: 2 });
    });

    it("forgets what was set aside in the end", async () => {
      const { history, add, left } = await makeEmpty();
      await add({ endedAt: january, taken: 1, setAside: 2 });

      await history.forgetRecords({ takenBefore: march, asideBefore: february }, 100);

      expect(await left()).toEqual({ taken: 0, setAside: 0 });
    });

    it("keeps records of later runs and of runs that have not ended", async () => {
      const { history, add, left } = await makeEmpty();
      await add({ endedAt: march, taken: 1, setAside: 1 });
      await add({ taken: 1, setAside: 1 });

      expect(await history.forgetRecords({ takenBefore: march, asideBefore: march }, 100)).toBe(0);

      expect(await left()).toEqual({ taken: 2, setAside: 2 });
    });

    it("forgets in portions until nothing is left to forget", async () => {
      const { history, add } = await makeEmpty();
      await add({ endedAt: january, taken: 3, setAside: 2 });
      const forgotten: number[] = [];

      for (let portion = 0; portion < 4; portion += 1) {
        forgotten.push(await history.forgetRecords({ takenBefore: march, asideBefore: march }, 2));
      }

      expect(forgotten).toEqual([2, 2, 1, 0]);
    });
  });
};
