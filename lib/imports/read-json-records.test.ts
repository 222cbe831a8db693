import { describe, expect, it } from "vitest";
import { MalformedJson, readJsonRecords } from "./read-json-records";

async function* inChunks(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let start = 0; start < bytes.length; start += size) yield bytes.slice(start, start + size);
}

const readAll = async (text: string, size = 7): Promise<{ value: unknown; line: number }[]> => {
  const records: { value: unknown; line: number }[] = [];
  for await (const record of readJsonRecords(inChunks(text, size), ["items"])) records.push(record);
  return records;
};

const valuesOf = async (text: string): Promise<unknown[]> =>
  (await readAll(text)).map(({ value }) => value);

describe("readJsonRecords", () => {
  it("reads the elements of an array", async () => {
    expect(await valuesOf('[{"a":1},{"a":{"b":[2]}}]')).toEqual([{ a: 1 }, { a: { b: [2] } }]);
  });

  it("reads values that follow each other line by line", async () => {
    expect(await readAll('{"a":1}\n{"a":2}\n')).toEqual([
      { value: { a: 1 }, line: 1 },
      { value: { a: 2 }, line: 2 },
    ]);
  });

  it("reads the list inside an envelope and leaves the envelope out", async () => {
    expect(await valuesOf('{"total":2,"items":[{"a":1},{"a":2}],"facets":{"items":[9]}}')).toEqual([
      { a: 1 },
      { a: 2 },
    ]);
  });

  it("reads several envelopes in an array or one after the other", async () => {
    const two = '{"items":[{"a":1}]}\n{"items":[{"a":2}]}';

    expect(await valuesOf(two)).toEqual([{ a: 1 }, { a: 2 }]);
    expect(await valuesOf(`[${two.replace("\n", ",")}]`)).toEqual([{ a: 1 }, { a: 2 }]);
  });

  it("reads through arrays of arrays, as saved pages are", async () => {
    expect(await valuesOf('[[{"a":1}],[{"a":2}]]')).toEqual([{ a: 1 }, { a: 2 }]);
  });

  it("reads a single object as one record", async () => {
    expect(await valuesOf('{"a":"items","b":["items"]}')).toEqual([{ a: "items", b: ["items"] }]);
  });

  it("finds nothing in an empty list", async () => {
    expect(await valuesOf('{"items":[]}')).toEqual([]);
  });

  it("hands over what is no object, so that it can be counted", async () => {
    expect(await valuesOf('[1,"x",null]')).toEqual([1, "x", null]);
    expect(await valuesOf('{"items":[1,{"a":1},[2]]}')).toEqual([1, { a: 1 }, [2]]);
  });

  it("accepts a byte order mark and letters cut between chunks", async () => {
    expect(await valuesOf('\uFEFF[{"ort":"Hückelhoven"}]')).toEqual([{ ort: "Hückelhoven" }]);
  });

  it.each([
    '[{"a":1},',
    '[{"a":1},{"a',
    '{"items":[{"a":1}]',
    '[{"a":1}',
    '{"items":[{"a":1},{"b"',
  ])("notices that %s is cut off", async (text) => {
    await expect(readAll(text)).rejects.toMatchObject({ kind: "cut-off", afterRecords: 1 });
  });

  it.each(["<xml/>", "[{]", '[{"a":1} {"a":2}]', '{"items":[{"a":1} {"a":2}]}', "[1,,2]", "nul"])(
    "refuses %s",
    async (text) => {
      await expect(readAll(text)).rejects.toBeInstanceOf(MalformedJson);
    },
  );

  it("says on which line reading stopped", async () => {
    await expect(readAll('[\n{"a":1},\n{"a":2},\n{"a" 3}\n]')).rejects.toMatchObject({
      kind: "not-json",
      line: 4,
      afterRecords: 2,
    });
  });
});
