import type { Acting } from "@/lib/accounts/rights";
import type { LineReport } from "../handover/receive-file";
import type { Upload, UploadCounts, UploadId } from "./upload";

/** A line that was refused, or taken with words that nobody understood. */
export type NotedLine = LineReport;

/**
 * Uploads with their content. Whoever acts sees their own and nobody else's; the portal itself works
 * on all. Content goes as soon as it was applied.
 */
export type UploadStore = {
  readonly add: (acting: Acting, upload: Upload, content: Uint8Array) => Promise<void>;
  readonly find: (acting: Acting, id: UploadId) => Promise<Upload | undefined>;
  /** Newest first. */
  readonly listOwn: (acting: Acting) => Promise<readonly Upload[]>;
  readonly content: (acting: Acting, id: UploadId) => AsyncIterable<Uint8Array>;
  /** Asks for a step anew; false where the upload is gone or was applied. */
  readonly ask: (
    acting: Acting,
    id: UploadId,
    asked: Pick<Upload, "step" | "chosen">,
  ) => Promise<boolean>;
  /** The next to work on, from its beginning: one whose worker died is among them. */
  readonly takeNext: (acting: Acting) => Promise<Upload | undefined>;
  readonly report: (
    acting: Acting,
    id: UploadId,
    counts: UploadCounts,
    lines: readonly NotedLine[],
  ) => Promise<void>;
  readonly finish: (
    acting: Acting,
    id: UploadId,
    ended: { readonly state: "done" | "damaged"; readonly damagedLine?: number },
  ) => Promise<void>;
  readonly linesAfter: (
    acting: Acting,
    id: UploadId,
    line: number,
    limit: number,
  ) => Promise<readonly NotedLine[]>;
  readonly remove: (acting: Acting, id: UploadId) => Promise<void>;
  readonly removeBefore: (acting: Acting, createdBefore: Date) => Promise<number>;
};
