import { ok, refused, type Result } from "@/lib/shared/result";
import { peopleInJson } from "../handover/tables/people-in-files";
import { DamagedTable, type OpenContent } from "../handover/tables/people-table";
import { readTable } from "../handover/tables/read-table";
import type { UploadHead, UploadKind, UploadRefusal } from "./upload";

const SAMPLES = 3;

type ReadHead = { readonly kind: UploadKind; readonly head: Omit<UploadHead, "fileName"> };

/** What kind of file it is, by its content and never by its name, and what its first rows show. */
export const readUploadHead = async (
  open: OpenContent,
  content: Uint8Array,
): Promise<Result<ReadHead, UploadRefusal>> => {
  const kind = kindOfFile(content);
  if (kind === "old-workbook") return refused({ code: kind });
  try {
    return kind === "json" ? await headOfJson(open) : await headOfTable(open, kind);
  } catch (fault) {
    if (fault instanceof DamagedTable) return refused({ code: "damaged" });
    throw fault;
  }
};

const startsWith = (content: Uint8Array, bytes: readonly number[]): boolean =>
  bytes.every((byte, at) => content[at] === byte);

/** By its first bytes; a workbook from before 2007 is none that is read. */
export const kindOfFile = (content: Uint8Array): UploadKind | "old-workbook" => {
  if (startsWith(content, [0xd0, 0xcf, 0x11, 0xe0])) return "old-workbook";
  if (startsWith(content, [0x50, 0x4b])) return "xlsx";
  const beginning = new TextDecoder().decode(content.subarray(0, 200)).trimStart();
  return /^[[{]/.test(beginning) ? "json" : "csv";
};

const headOfJson = async (open: OpenContent): Promise<Result<ReadHead, UploadRefusal>> => {
  for await (const _first of peopleInJson(open())) {
    return ok({ kind: "json", head: { heading: [], samples: [] } });
  }
  return refused({ code: "empty" });
};

const headOfTable = async (
  open: OpenContent,
  kind: "csv" | "xlsx",
): Promise<Result<ReadHead, UploadRefusal>> => {
  const table = await readTable(kind, open);
  if (!table) return refused({ code: "empty" });
  const samples: string[][] = [];
  for await (const { fields } of table.rows) {
    samples.push([...fields]);
    if (samples.length === SAMPLES) break;
  }
  const { heading, reading } = table;
  return ok({ kind, head: { heading: [...heading], samples, ...(reading && { reading }) } });
};
