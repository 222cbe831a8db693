import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { columnsOfActing, columnsOfFiles, personTables } from "@/lib/data-protection/person-tables";
import de from "@/messages/de.json";

type Model = { readonly table: string; readonly columns: readonly string[] };

const schema = readFileSync("prisma/schema.prisma", "utf8");
const modelNames = [...schema.matchAll(/^model (\w+)/gm)].map(([, name = ""]) => name);
const isRelation = (line: string): boolean =>
  modelNames.includes(/^ +\w+ +(\w+)/.exec(line)?.[1] ?? "");

/** Tables and columns by the names they have in PostgreSQL. */
const models: readonly Model[] = [...schema.matchAll(/^model (\w+) \{\n([^}]*)\n\}/gm)].map(
  ([, name = "", body = ""]) => {
    const fields = body.split("\n").filter((line) => /^ {2}\w/.test(line));
    return {
      table: /@@map\("(\w+)"\)/.exec(body)?.[1] ?? name,
      columns: fields
        .filter((line) => !isRelation(line))
        .map((line) => /@map\("(\w+)"\)/.exec(line)?.[1] ?? line.trim().split(" ")[0] ?? ""),
    };
  },
);

const namesSomebody = /(^|_)(job_seeker|person|account|actor|officer|subject)_ids?$|_by$/;

it("knows every column of the database that can name a person", () => {
  const found = models.flatMap(({ table, columns }) =>
    columns.filter((column) => namesSomebody.test(column)).map((column) => `${table}.${column}`),
  );
  const known = [
    ...personTables.map(({ table, column }) => `${table}.${column}`),
    ...columnsOfActing,
    ...columnsOfFiles,
  ];

  expect(found).toContain("consent.job_seeker_id");
  // A new one belongs into lib/data-protection/person-tables.ts: copy and deletion follow from there.
  expect(found.filter((column) => !known.includes(column))).toEqual([]);
});

it("lists no table or column that does not exist", () => {
  const existing = models.flatMap(({ table, columns }) =>
    columns.map((column) => `${table}.${column}`),
  );
  const listed = personTables.flatMap(({ table, column, only, orderBy, hidden = [] }) =>
    [column, ...(only ? [only.column] : []), ...(orderBy ? [orderBy] : []), ...hidden].map(
      (name) => `${table}.${name}`,
    ),
  );

  expect(
    [...listed, ...columnsOfActing, ...columnsOfFiles].filter((n) => !existing.includes(n)),
  ).toEqual([]);
});

it("words every section, and every column of it that is handed over", () => {
  const { section: sections, field: fields } = de.personData;
  const columns = personTables
    .filter(({ table }) => table !== "audit_entry")
    .flatMap(({ table, hidden = [] }) =>
      (models.find((model) => model.table === table)?.columns ?? []).filter(
        (column) => !hidden.includes(column),
      ),
    );

  expect(personTables.filter(({ section }) => !(section in sections))).toEqual([]);
  expect(
    columns.filter((column) => !(column in fields) && column !== "sealed" && column !== "profile"),
  ).toEqual([]);
});
