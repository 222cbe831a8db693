import type pg from "pg";
import type { NewPart, PartContent } from "@/lib/vocabulary/official/official-set-store";
import type { EntryKind } from "@/lib/vocabulary/official/official-entry";
import { toStorableText } from "../storable-text";

/** Rows sent at a time. */
const ROWS_AT_A_TIME = 5_000;

type Cell = string | boolean | null;
type Column = { readonly name: string; readonly type: "text" | "boolean" };
type Table = { readonly name: string; readonly columns: readonly Column[] };

const text = (name: string): Column => ({ name, type: "text" });
const flag = (name: string): Column => ({ name, type: "boolean" });

const tables: Readonly<Record<EntryKind, Table>> = {
  labels: {
    name: "vocabulary_label",
    columns: [...["concept", "uri", "lang", "label", "isco"].map(text), flag("is_preferred")],
  },
  relations: {
    name: "vocabulary_relation",
    columns: [text("occupation_uri"), text("skill_uri"), flag("is_essential")],
  },
  kldb: { name: "vocabulary_kldb", columns: ["code", "label"].map(text) },
  dkz: { name: "vocabulary_dkz", columns: ["dkz", "kldb", "label"].map(text) },
  mapping: { name: "vocabulary_mapping", columns: ["dkz", "esco_uri", "relation"].map(text) },
};

/** Puts the part in the place of what was there under its name; the caller's transaction decides. */
export const writePart = async (
  client: pg.PoolClient,
  part: NewPart,
  { revision, now }: { readonly revision: number; readonly now: Date },
): Promise<void> => {
  await client.query("DELETE FROM vocabulary_part WHERE name = $1", [part.name]);
  await client.query(
    `INSERT INTO vocabulary_part (name, kind, fingerprint, entries, revision, imported_at)
     VALUES ($1, $2, $3, 0, $4, $5)`,
    [part.name, part.kind, part.fingerprint, revision, now],
  );
  let entries = 0;
  for await (const rows of portions(rowsOf(part))) {
    await insert(client, part, rows);
    entries += rows.length;
  }
  await client.query("UPDATE vocabulary_part SET entries = $2 WHERE name = $1", [
    part.name,
    entries,
  ]);
};

const rowsOf = (part: PartContent): AsyncGenerator<readonly Cell[]> => {
  switch (part.kind) {
    case "labels":
      return mapped(part.entries, ({ concept, uri, lang, label, isco, isPreferred }) => [
        ...[concept, uri, lang, toStorableText(label), isco ?? null],
        isPreferred,
      ]);
    case "relations":
      return mapped(part.entries, (of) => [of.occupationUri, of.skillUri, of.isEssential]);
    case "kldb":
      return mapped(part.entries, ({ code, label }) => [code, toStorableText(label)]);
    case "dkz":
      return mapped(part.entries, ({ dkz, kldb, label }) => [dkz, kldb, toStorableText(label)]);
    case "mapping":
      return mapped(part.entries, ({ dkz, escoUri, relation }) => [dkz, escoUri, relation]);
  }
};

async function* mapped<Entry>(
  entries: AsyncIterable<Entry>,
  toRow: (entry: Entry) => readonly Cell[],
): AsyncGenerator<readonly Cell[]> {
  for await (const entry of entries) yield toRow(entry);
}

async function* portions<Row>(rows: AsyncIterable<Row>): AsyncGenerator<readonly Row[]> {
  let portion: Row[] = [];
  for await (const row of rows) {
    portion.push(row);
    if (portion.length < ROWS_AT_A_TIME) continue;
    yield portion;
    portion = [];
  }
  if (portion.length > 0) yield portion;
}

const insert = async (
  client: pg.PoolClient,
  { kind, name }: NewPart,
  rows: readonly (readonly Cell[])[],
): Promise<void> => {
  const { name: table, columns } = tables[kind];
  const names = columns.map((column) => column.name).join(", ");
  const arrays = columns.map(({ type }, at) => `$${at + 2}::${type}[]`).join(", ");
  await client.query(
    `INSERT INTO ${table} (part, ${names}) SELECT $1, given.* FROM unnest(${arrays}) AS given`,
    [name, ...columns.map((_, at) => rows.map((row) => row[at] ?? null))],
  );
};
