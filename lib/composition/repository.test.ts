import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, it } from "vitest";

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

/** A tree like ours with these files; returns what the import rules say about it. */
const cruise = (files: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(tmpdir(), "planted-"));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  for (const name of ["node_modules", "tsconfig.json"]) {
    symlinkSync(join(process.cwd(), name), join(folder, name));
  }
  const program = join(process.cwd(), "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const config = join(process.cwd(), ".dependency-cruiser.cjs");
  const tops = [...new Set(Object.keys(files).map((path) => path.split("/")[0] ?? ""))];
  try {
    return execFileSync(process.execPath, [program, ...tops, "--config", config], {
      cwd: folder,
      encoding: "utf8",
    });
  } catch (fault) {
    if (fault instanceof Error && "stdout" in fault) return String(fault.stdout);
    throw fault;
  }
};

it("reports every planted import that goes the wrong way", () => {
  const report = cruise({
    "lib/vacancies/a.ts":
      'import "next/link"; import "../../prisma/store"; import "./testing/a-b";',
    "lib/vacancies/testing/a-b.ts": "export const b = 1;",
    "lib/round.ts": 'import "./about";',
    "lib/about.ts": 'import "./round";',
    "prisma/store.ts": 'import "../search/index-of";',
    "search/index-of.ts": "export const i = 1;",
    "app/page.ts": 'import "../prisma/store"; import "meilisearch";',
    "seeds/seed.ts": 'import "../search/index-of";',
    "lib/composition/wiring.ts": 'import "../../app/page";',
  });

  for (const rule of [
    "lib-is-plain-typescript: lib/vacancies/a.ts",
    "test-doubles-stay-in-tests",
    "no-cycles",
    "adapters-ignore-each-other",
    "pages-go-through-use-cases",
    "seeds-use-the-product",
    "composition-knows-no-pages",
  ]) {
    expect(report).toContain(rule);
  }
}, 30_000);

it("finds nothing wrong with imports that go the right way", () => {
  const report = cruise({
    "lib/vacancies/a.ts": "export const a = 1;",
    "prisma/store.ts": 'import "../lib/vacancies/a";',
    "lib/composition/wiring.ts": 'import "../../prisma/store";',
    "app/page.ts": 'import "../lib/composition/wiring"; import "next/link";',
  });

  expect(report).toContain("no dependency violations found");
}, 30_000);

const sources = (pattern: RegExp): readonly { readonly file: string; readonly text: string }[] =>
  readdirSync("app", { recursive: true, encoding: "utf8" })
    .filter((file) => pattern.test(file) && !file.includes(".test."))
    .map((file) => ({ file, text: readFileSync(join("app", file), "utf8") }));

it("sends the token with every form that acts", () => {
  // It changes nothing but a cookie of whoever sends it; the front gate keeps other sites' forms out.
  const isOwnList = (tag: string): boolean => tag.includes("paths.changeSaved");
  const isSearch = (tag: string): boolean => /method="get"/.test(tag);
  const bare = sources(/\.tsx$/)
    .filter(({ text }) => !text.includes("<FormTokenField"))
    .flatMap(({ file, text }) =>
      (text.match(/<form\b[^>]*>/g) ?? [])
        .filter((tag) => !isSearch(tag) && !isOwnList(tag))
        .map(() => file),
    );

  expect(bare, "use ActionForm, or FormTokenField in a client component").toEqual([]);
});

it("lets every page tell where its forms come from", () => {
  const silent = sources(/\.tsx$/).filter(({ text }) => text.includes('"no-referrer"'));

  // Browsers send "Origin: null" with the forms of such pages, and the portal refuses those.
  expect(silent.map(({ file }) => file)).toEqual([]);
});

it("lets no server action act without asking for the token", () => {
  const unguarded = sources(/\.tsx?$/)
    .filter(({ text }) => /^\s*"use server";/m.test(text))
    .flatMap(({ file, text }) =>
      text
        .split(/^export (?=const|async function|function|default)/m)
        .slice(1)
        .filter((action) => !/\b(ownForm|guardedAction|requireFormToken)\(/.test(action))
        .map((action) => `${file}: ${action.slice(0, 40)}`),
    );

  expect(unguarded, "wrap the action in guardedAction or ownForm").toEqual([]);
});
