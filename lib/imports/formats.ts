import { baJobsuche } from "./ba-jobsuche/ba-jobsuche";
import type { ImportFormat } from "./import-format";

/** Every format the portal can read. */
export const importFormats: readonly ImportFormat[] = [baJobsuche];

export const findImportFormat = (name: string): ImportFormat | undefined =>
  importFormats.find((format) => format.name === name);
