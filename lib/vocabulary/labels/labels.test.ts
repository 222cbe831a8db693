import { describe, expect, it } from "vitest";
import { NotALabelFile, readCsvRecords } from "./csv-records";
import { parseEscoCsv } from "./parse-esco-csv";
import { parseLabelTable } from "./parse-label-table";

async function* inChunks(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

const all = async <Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> => {
  const collected: Item[] = [];
  for await (const item of items) collected.push(item);
  return collected;
};

const uri = "http://data.europa.eu/esco/occupation/00000000-0000-4000-8000-000000000001";

const fieldsOf = async (text: string, size: number): Promise<readonly (readonly string[])[]> =>
  (await all(readCsvRecords(inChunks(text, size)))).map(({ fields }) => fields);

describe("comma-separated values", () => {
  const text = 'a,b\r\n"x, ""y""","two\r\nlines"\nlast,\n';
  const records = [
    ["a", "b"],
    ['x, "y"', "two\r\nlines"],
    ["last", ""],
  ];

  it("may hold commas, quotes and line breaks in quoted fields", async () => {
    expect(await fieldsOf(text, 1000)).toEqual(records);
  });

  it("are the same however the bytes arrive", async () => {
    for (const size of [1, 2, 3, 7]) {
      expect(await fieldsOf(text, size)).toEqual(records);
    }
  });

  it("know the line each record begins in", async () => {
    for (const size of [1, 3, 1000]) {
      const found = await all(readCsvRecords(inChunks(`${text}\nend`, size)));
      expect(found.map(({ line }) => line)).toEqual([1, 2, 4, 5, 6]);
    }
  });

  it("keep letters of several bytes whole", async () => {
    expect(await fieldsOf('Köchin,"повар"', 1)).toEqual([["Köchin", "повар"]]);
  });

  it("are refused where a quoted field never ends", async () => {
    await expect(all(readCsvRecords(inChunks('a,"b', 10)))).rejects.toThrow(NotALabelFile);
  });
});

describe("an official ESCO file", () => {
  const header = "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels\n";

  it("gives the preferred label first, then the others", async () => {
    const text = `${header}Occupation,${uri},5120,Koch/Köchin,"Köchin\nKoch",\n`;
    const facts = { escoUri: uri, isco: "5120", lang: "de" };

    expect(await all(parseEscoCsv(inChunks(text, 64), "de"))).toEqual([
      { ...facts, label: "Koch/Köchin", isPreferred: true },
      { ...facts, label: "Köchin", isPreferred: false },
      { ...facts, label: "Koch", isPreferred: false },
    ]);
  });

  it("is refused with the columns it lacks", async () => {
    await expect(all(parseEscoCsv(inChunks("code,label\n1,x\n", 64), "de"))).rejects.toThrow(
      "the columns conceptUri, iscoGroup, preferredLabel, altLabels are missing",
    );
  });

  it("is refused where it is empty", async () => {
    await expect(all(parseEscoCsv(inChunks("", 64), "de"))).rejects.toThrow("empty");
  });
});

describe("a table of labels", () => {
  const table = [
    "uri\tesco_code\tisco4\tlang\tkind\tlabel",
    `${uri}\t5120.1\t5120\tde\tpref\tKoch/Köchin`,
    `${uri}\t5120.1\t5120\tnl\talt\tkokkin`,
    "http://data.europa.eu/esco/isco/C5\t5\t5\tnl\tpref\tgroep",
  ].join("\r\n");

  it("gives the labels of occupations in all languages", async () => {
    expect((await all(parseLabelTable(inChunks(table, 9)))).map(({ label }) => label)).toEqual([
      "Koch/Köchin",
      "kokkin",
    ]);
  });

  it("gives those of one language where one is asked for", async () => {
    expect(await all(parseLabelTable(inChunks(table, 50), "nl"))).toEqual([
      { escoUri: uri, isco: "5120", lang: "nl", label: "kokkin", isPreferred: false },
    ]);
  });

  it("is refused with the columns it lacks", async () => {
    await expect(all(parseLabelTable(inChunks("uri\tlabel\n", 50)))).rejects.toThrow(
      "the columns isco4, lang, kind are missing",
    );
  });
});
