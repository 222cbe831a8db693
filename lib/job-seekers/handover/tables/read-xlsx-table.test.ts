import { expect, it } from "vitest";
import { DamagedTable, type OpenContent, type TableRow } from "./people-table";
import { readXlsxTable } from "./read-xlsx-table";
import { aWorkbook, inlineCell, numberCell, textCell } from "./testing/a-workbook";

const contentOf = (bytes: Uint8Array, portion = 50): OpenContent =>
  async function* () {
    for (let at = 0; at < bytes.length; at += portion) yield bytes.subarray(at, at + portion);
  };

const read = async (bytes: Uint8Array, mostUnpacked?: number) => {
  const table = await readXlsxTable(contentOf(bytes), mostUnpacked);
  const rows: TableRow[] = [];
  for await (const row of table?.rows ?? []) rows.push(row);
  return { heading: table?.heading, rows };
};

const texts = ["<t>Kundennummer</t>", "<t>PLZ</t>", "<t>Geboren</t>"];
const heading = textCell("A1", 0) + textCell("B1", 1) + textCell("C1", 2);

it("reads texts, numbers and days of the first sheet", async () => {
  const rows = [
    heading,
    inlineCell("A2", "HS-1") + numberCell("B2", 41812) + numberCell("C2", 32905, 1),
  ];

  expect(await read(aWorkbook({ rows, texts }))).toEqual({
    heading: ["Kundennummer", "PLZ", "Geboren"],
    rows: [{ line: 2, fields: ["HS-1", "41812", "1990-02-01"] }],
  });
});

it("keeps the place of cells where others are empty, and skips empty rows", async () => {
  const rows = [
    heading,
    "",
    numberCell("C3", 32905, 1),
    inlineCell("A4", "HS-2") + inlineCell("E4", "x"),
  ];

  expect((await read(aWorkbook({ rows, texts }))).rows).toEqual([
    { line: 3, fields: ["", "", "1990-02-01"] },
    { line: 4, fields: ["HS-2", "", "", "", "x"] },
  ]);
});

it("joins texts of several styles and leaves readings beside them out", async () => {
  const shared = ["<r><t>Kunden</t></r><r><t>nummer</t></r>", "<t>a</t><rPh><t>b</t></rPh>"];
  const rows = [textCell("A1", 0) + textCell("B1", 1), inlineCell("A2", "Jörg &amp; Söhne")];

  expect(await read(aWorkbook({ rows, texts: shared }))).toMatchObject({
    heading: ["Kundennummer", "a"],
    rows: [{ fields: ["Jörg & Söhne", ""] }],
  });
});

it.each([
  ["dd.mm.yyyy", "1990-02-01"],
  ["[$-407]d. mmmm yyyy;@", "1990-02-01"],
  ["0.00 &quot;Jahre&quot;", "32905"],
  ["[Red]#,##0", "32905"],
])("takes a number shown as %s for %s", async (format, shown) => {
  const rows = [heading, inlineCell("A2", "HS-1") + numberCell("C2", 32905, 2)];

  expect((await read(aWorkbook({ rows, texts, formats: [format] }))).rows[0]?.fields[2]).toBe(
    shown,
  );
});

it("counts days from 1904 where the workbook does", async () => {
  const rows = [heading, inlineCell("A2", "HS-1") + numberCell("C2", 31443, 1)];

  expect((await read(aWorkbook({ rows, texts, from1904: true }))).rows[0]?.fields[2]).toBe(
    "1990-02-01",
  );
});

it("writes long numbers out, as phones are", async () => {
  const rows = [heading, inlineCell("A2", "HS-1") + numberCell("B2", "4.915112345678E+12")];

  expect((await read(aWorkbook({ rows, texts }))).rows[0]?.fields[1]).toBe("4915112345678");
});

it("finds nothing in an empty sheet", async () => {
  expect(await readXlsxTable(contentOf(aWorkbook({ rows: [] })))).toBeUndefined();
});

it.each([
  ["an archive of something else", new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3])],
  ["a workbook that is cut off", aWorkbook({ rows: [heading], texts }).subarray(0, 200)],
])("says that %s is damaged", async (_what, bytes) => {
  await expect(read(bytes)).rejects.toThrow(DamagedTable);
});

it("stops where a small file unpacks without end", async () => {
  const row = `<c r="A1" t="str"><v>${"x".repeat(1_000_000)}</v></c>`;
  const bomb = aWorkbook({ rows: Array.from({ length: 6 }, () => row) });

  expect(bomb.length).toBeLessThan(50_000);
  expect((await read(bomb)).rows).toHaveLength(5);
  await expect(read(bomb, 5_000_000)).rejects.toThrow(DamagedTable);
});

it("expands no entities of its own", async () => {
  const rows = [heading, '<c r="A2" t="str"><v>&boom;</v></c>'];

  await expect(read(aWorkbook({ rows, texts }))).rejects.toThrow(DamagedTable);
});
