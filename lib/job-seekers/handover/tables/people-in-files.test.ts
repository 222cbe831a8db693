import { expect, it } from "vitest";
import { ok, refused } from "@/lib/shared/result";
import { type HandedOver, type LineReport, receiveFile } from "../receive-file";
import type { ReceivePeople } from "../receive-people";
import { jobSeekerIdSchema } from "../../job-seeker";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { peopleInJson, peopleInTable } from "./people-in-files";
import { DamagedTable, type OpenContent } from "./people-table";
import { readCsvTable } from "./read-csv-table";
import { mapHeadings } from "./table-columns";

const contentOf = (bytes: Uint8Array, portion = 7): OpenContent =>
  async function* () {
    for (let at = 0; at < bytes.length; at += portion) yield bytes.subarray(at, at + portion);
  };
const utf8 = (text: string): OpenContent => contentOf(new TextEncoder().encode(text));

const heading = "Kundennummer;Vorname;Nachname;PLZ;Standort;Geburtsdatum";
const joerg = "HS-2;J\u00f6rg;M\u00fcller;41812;Erkelenz;01.02.1990";

const peopleOf = async (open: OpenContent, chosen = {}): Promise<readonly HandedOver[]> => {
  const table = await readCsvTable(open);
  if (!table) return [];
  return all(peopleInTable(table, mapHeadings(table.heading, [], chosen)));
};

const all = async <Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> => {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
};

const record = {
  ...{ reference: "HS-2", givenName: "Jörg", familyName: "Müller", place: "41812" },
  ...{ site: "Erkelenz", birthDate: "1990-02-01", lists: "add" },
};

it.each<[string, OpenContent, string]>([
  ["UTF-8", utf8(`${heading}\n${joerg}`), "utf-8"],
  ["UTF-8 with a mark", utf8(`\ufeff${heading}\r\n${joerg}\r\n`), "utf-8"],
  ["Windows-1252", contentOf(Buffer.from(`${heading}\n${joerg}`, "latin1")), "windows-1252"],
  ["UTF-16", contentOf(Buffer.from(`\ufeff${heading}\n${joerg}`, "utf16le")), "utf-16le"],
])("reads a table in %s", async (_name, open, encoding) => {
  expect((await readCsvTable(open))?.reading).toEqual({ encoding, separator: ";" });
  expect(await peopleOf(open)).toEqual([{ line: 2, record: ok(record) }]);
});

it.each([",", "\t"])("reads a table separated by %j", async (separator) => {
  const text = `${heading}\n${joerg}`.replaceAll(";", separator);

  expect(await peopleOf(utf8(text))).toMatchObject([{ record: { value: { reference: "HS-2" } } }]);
});

it("refuses rows with more or fewer fields than headings, and skips blank ones", async () => {
  const text = `${heading}\nHS-3;Ina;41812;Erkelenz;01.02.1990\n;;;;;\n${joerg};x\n${joerg}`;

  expect(await peopleOf(utf8(text))).toMatchObject([
    { line: 2, record: refused({ code: "columns-shifted", expected: 6, found: 5 }) },
    { line: 4, record: refused({ code: "columns-shifted", expected: 6, found: 7 }) },
    { line: 5, record: { ok: true } },
  ]);
});

it("says where a table is cut off", async () => {
  const cut = peopleOf(utf8(`${heading}\n${joerg}\n"HS-4;Ina`));

  await expect(cut).rejects.toThrow(DamagedTable);
  await expect(cut).rejects.toMatchObject({ line: 3 });
});

it("says where JSON is cut off", async () => {
  await expect(all(peopleInJson(utf8('[{"reference":"HS-1"},\n{"refer')()))).rejects.toMatchObject({
    line: 2,
  });
});

it("finds nothing in an empty file", async () => {
  expect(await readCsvTable(utf8(""))).toBeUndefined();
  expect(await readCsvTable(utf8("\n\n"))).toBeUndefined();
});

const receive: ReceivePeople = async (records) =>
  records.map((_record, at) =>
    ok({
      id: jobSeekerIdSchema.parse(numberedUuid("received", at)),
      outcome: "created" as const,
      notUnderstood: [],
    }),
  );

it("reports duplicates with the line of the first", async () => {
  const text = '[{"reference":"HS-1"},\n{"reference":" HS-1 "},\n7]';
  const reports: LineReport[] = [];
  for await (const lines of receiveFile(peopleInJson(utf8(text)()), receive, {})) {
    reports.push(...lines);
  }

  expect(reports).toMatchObject([
    { line: 1, reference: "HS-1", result: { ok: true } },
    { line: 2, reference: "HS-1", result: refused({ code: "duplicate", firstLine: 1 }) },
    { line: 3, result: { refusal: { code: "unreadable" } } },
  ]);
});

it("takes a hundred thousand lines portion by portion", async () => {
  const lines = async function* (): AsyncGenerator<Uint8Array> {
    yield new TextEncoder().encode(`${heading}\n`);
    for (let at = 0; at < 100_000; at += 1) {
      yield new TextEncoder().encode(`HS-${at};Ina;Ott;41812;Erkelenz;01.02.1990\n`);
    }
  };
  const table = await readCsvTable(lines);
  const sizes = new Set<number>();
  let count = 0;
  if (table) {
    const people = peopleInTable(table, mapHeadings(table.heading));
    for await (const reports of receiveFile(people, receive, {})) {
      sizes.add(reports.length);
      count += reports.length;
    }
  }

  expect(count).toBe(100_000);
  expect(Math.max(...sizes)).toBe(500);
}, 60_000);
