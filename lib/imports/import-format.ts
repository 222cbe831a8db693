import type { Gazetteer } from "@/lib/places/place";
import type { Result } from "@/lib/shared/result";
import type { ImportedAd, SetAsideReason } from "./import-record";

/** What a mapping may ask about the world. */
export type MappingContext = { readonly gazetteer: Gazetteer };

/** One way feeds describe ads. A new format is one file and one line in `formats.ts`. */
export type ImportFormat = {
  readonly name: string;
  /** Keys under which an envelope keeps its list of records. */
  readonly listKeys: readonly string[];
  /** Whether a record is of this format at all; a file without any such record is refused. */
  readonly recognises: (record: unknown) => boolean;
  readonly toAd: (record: unknown, context: MappingContext) => Result<ImportedAd, SetAsideReason>;
};
