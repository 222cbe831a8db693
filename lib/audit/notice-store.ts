import type { RecordedEntry } from "./audit-chain";
import type { Notice } from "./unusual-reading";

/** Readings of people's files, as far back as notices look. */
export type ReadingLog = {
  readonly readingsSince: (at: Date) => Promise<readonly RecordedEntry[]>;
};

/** Notices of unusual reading: one for each person, kind and day. */
export type NoticeStore = {
  /** A notice that is known already takes on what was found since. */
  readonly putAll: (notices: readonly Notice[]) => Promise<void>;
  /** Newest first. */
  readonly newest: (limit: number) => Promise<readonly Notice[]>;
};
