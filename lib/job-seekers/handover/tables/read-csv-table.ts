import { NotALabelFile, readCsvRecords, type Separator } from "@/lib/vocabulary/labels/csv-records";
import { DamagedTable, type OpenContent, type PeopleTable, type TableRow } from "./people-table";

type Encoding = NonNullable<PeopleTable["reading"]>["encoding"];

/** A table as case applications and Excel write it, in bounded memory; undefined where it is empty. */
export const readCsvTable = async (open: OpenContent): Promise<PeopleTable | undefined> => {
  const encoding = await encodingOf(open);
  const separator = await separatorOf(textOf(open, encoding));
  const rows = rowsOf(utf8Of(open, encoding), separator);
  const first = await rows.next();
  if (first.done || isBlank(first.value)) return undefined;
  const heading = first.value.fields.map((field) => field.trim());
  return { heading, rows, reading: { encoding, separator } };
};

const isBlank = ({ fields }: TableRow): boolean => fields.every((field) => field.trim() === "");

async function* rowsOf(
  content: AsyncIterable<Uint8Array>,
  separator: Separator,
): AsyncGenerator<TableRow> {
  try {
    yield* readCsvRecords(content, separator);
  } catch (fault) {
    if (!(fault instanceof NotALabelFile)) throw fault;
    throw new DamagedTable(fault.line ?? 1, fault);
  }
}

/** Excel on a German Windows writes Windows-1252, in which umlauts are no valid UTF-8. */
const encodingOf = async (open: OpenContent): Promise<Encoding> => {
  if (await hasMarkOfUtf16(open)) return "utf-16le";
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const chunk of open()) decoder.decode(chunk, { stream: true });
    decoder.decode();
    return "utf-8";
  } catch (fault) {
    if (fault instanceof TypeError) return "windows-1252";
    throw fault;
  }
};

const hasMarkOfUtf16 = async (open: OpenContent): Promise<boolean> => {
  for await (const [first, second] of open()) return first === 0xff && second === 0xfe;
  return false;
};

async function* textOf(open: OpenContent, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of open()) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

async function* utf8Of(open: OpenContent, encoding: Encoding): AsyncGenerator<Uint8Array> {
  if (encoding === "utf-8") return yield* open();
  const encoder = new TextEncoder();
  for await (const text of textOf(open, encoding)) yield encoder.encode(text);
}

const separators = [";", "\t", ","] as const;

/** The one the headings have most of. */
const separatorOf = async (text: AsyncIterable<string>): Promise<Separator> => {
  let line = "";
  for await (const piece of text) {
    line += piece;
    if (/[\r\n]/.test(line)) break;
  }
  const [heading = ""] = line.split(/[\r\n]/, 1);
  const countOf = (letter: string): number => heading.split(letter).length;
  return separators.reduce((best, next) => (countOf(next) > countOf(best) ? next : best));
};
