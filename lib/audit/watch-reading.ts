import type { NoticeStore, ReadingLog } from "./notice-store";
import { findUnusualReading } from "./unusual-reading";

type Dependencies = {
  readonly readings: ReadingLog;
  readonly notices: Pick<NoticeStore, "putAll">;
  readonly now: () => Date;
};

export type WatchReading = () => Promise<number>;

/** Whole days are looked at anew each time, so that a notice grows with what it is about. */
const LOOK_BACK_HOURS = 36;

/** Looks for unusual reading and keeps what it finds; answers how many notices hold now. */
export const makeWatchReading =
  ({ readings, notices, now }: Dependencies): WatchReading =>
  async () => {
    const since = new Date(now().getTime() - LOOK_BACK_HOURS * 3_600_000);
    const found = findUnusualReading(await readings.readingsSince(since));
    await notices.putAll(found);
    return found.length;
  };
