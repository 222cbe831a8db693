import { DamagedTable, type OpenContent, type PeopleTable, type TableRow } from "./people-table";
import { columnOf, readCell } from "./xlsx/read-cell";
import { readXml } from "./xlsx/read-xml";
import { MOST_UNPACKED, unzipEntry } from "./xlsx/unzip-entry";
import { readWorkbook, type Workbook } from "./xlsx/workbook";

/** Further to the right nobody keeps people; a stray cell there must not blow up every row. */
const MOST_COLUMNS = 200;

/**
 * The first sheet of a workbook, row by row in bounded memory; undefined where it is empty. A sheet
 * that unpacks to more than `mostUnpacked` bytes is damaged.
 */
export const readXlsxTable = async (
  open: OpenContent,
  mostUnpacked = MOST_UNPACKED,
): Promise<PeopleTable | undefined> => {
  const workbook = await damagedAt(1, () => readWorkbook(open));
  if (!workbook) throw new DamagedTable(1, new Error("no workbook"));
  const rows = readRows(open, workbook, mostUnpacked);
  const first = await rows.next();
  if (first.done || first.value.fields.every((field) => field.trim() === "")) return undefined;
  const heading = first.value.fields.map((field) => field.trim());
  return { heading, rows: padded(rows, heading.length) };
};

/** Empty cells at the end of a row are not in the file. */
async function* padded(rows: AsyncIterable<TableRow>, width: number): AsyncGenerator<TableRow> {
  for await (const { line, fields } of rows) {
    const missing = Math.max(0, width - fields.length);
    yield { line, fields: [...fields, ...Array.from({ length: missing }, () => "")] };
  }
}

const damagedAt = async <Value>(line: number, read: () => Promise<Value>): Promise<Value> => {
  try {
    return await read();
  } catch (fault) {
    throw fault instanceof DamagedTable ? fault : new DamagedTable(line, fault);
  }
};

type State = {
  line: number;
  fields: string[];
  at: number;
  type: string | undefined;
  style: number;
  value: string;
  isValue: boolean;
  readonly ready: TableRow[];
};

async function* readRows(
  open: OpenContent,
  workbook: Workbook,
  mostUnpacked: number,
): AsyncGenerator<TableRow> {
  const state: State = {
    ...{ line: 0, fields: [], at: -1, type: undefined, style: 0, value: "", isValue: false },
    ready: [],
  };
  const pieces = readXml(unzipEntry(open, workbook.sheet, mostUnpacked), {
    onOpen: (name, attributes) => openTag(state, name, attributes),
    onText: (text) => {
      if (state.isValue) state.value += text;
    },
    onClose: (name) => closeTag(state, name, workbook),
  });
  for (;;) {
    const piece = await damagedAt(state.line, () => pieces.next());
    yield* state.ready.splice(0);
    if (piece.done) return;
  }
}

const openTag = (
  state: State,
  name: string,
  attributes: Readonly<Record<string, string>>,
): void => {
  if (name === "row") {
    state.line = Number(attributes["r"] ?? state.line + 1);
    state.fields = [];
    state.at = -1;
  }
  if (name === "c") {
    state.at = attributes["r"] === undefined ? state.at + 1 : columnOf(attributes["r"]);
    state.type = attributes["t"];
    state.style = Number(attributes["s"] ?? 0);
    state.value = "";
  }
  if (name === "v" || name === "t") state.isValue = true;
};

const closeTag = (state: State, name: string, workbook: Workbook): void => {
  if (name === "v" || name === "t") state.isValue = false;
  if (name === "c") putCell(state, readCell(state, workbook));
  if (name === "row" && state.fields.length > 0) {
    state.ready.push({ line: state.line, fields: state.fields });
  }
};

const putCell = ({ fields, at }: State, text: string): void => {
  if (text === "" || at < 0 || at >= MOST_COLUMNS) return;
  while (fields.length < at) fields.push("");
  fields[at] = text;
};
