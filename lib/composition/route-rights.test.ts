import { readdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { expect, it } from "vitest";
import { routeRights } from "@/lib/accounts/route-rights";

const sources = readdirSync("app", { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !/\.(test|d)\.tsx?$/.test(file))
  .map((file) => ({ file, text: readFileSync(`app/${file}`, "utf8") }));

/** The address of a folder: groups and private folders do not show in it. */
const addressOf = (file: string): string => {
  const segments = dirname(file) === "." ? [] : dirname(file).split("/");
  return `/${segments.filter((segment) => !/^[(_]/.test(segment)).join("/")}`;
};

const pages = sources
  .filter(({ file }) => /(^|\/)page\.tsx$/.test(file))
  .map(({ file }) => addressOf(file));

const methods = /export (?:const|(?:async )?function) (GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b/g;
const methodsTogether = /export (?:const )?\{([^}]*)\}/g;

const methodsOf = (text: string): readonly string[] => [
  ...[...text.matchAll(methods)].map(([, method = ""]) => method),
  ...[...text.matchAll(methodsTogether)].flatMap(([, names = ""]) =>
    names.split(",").map((name) => name.trim()),
  ),
];

const handlers = sources
  .filter(({ file }) => /(^|\/)route\.tsx?$/.test(file))
  .flatMap(({ file, text }) => methodsOf(text).map((method) => `${method} ${addressOf(file)}`));

const actionFiles = sources.filter(({ text }) => /^\s*["']use server["']/m.test(text));
const exportedNames = /export (?:const|(?:async )?function|default) (\w+)/g;

const actions = actionFiles.flatMap(({ file, text }) => {
  const name = file.replace(/^.*\//, "").replace(/\.tsx?$/, "");
  return [...text.matchAll(exportedNames)].map(([, action = ""]) => ({
    key: `${addressOf(file)}/${name}#${action}`.replace("//", "/"),
    wrapped: new RegExp(`export const ${action} = guardedAction\\(\\s*"([a-z.-]+)"`).exec(
      text,
    )?.[1],
  }));
});

it("names everything that can be called from outside in the rights table, and nothing else", () => {
  const found = [...pages, ...handlers, ...actions.map(({ key }) => key)];

  expect(Object.keys(routeRights).toSorted()).toEqual(found.toSorted());
});

it("finds pages, handlers and actions at all", () => {
  expect(pages).toContain("/[locale]/vacancies");
  expect(handlers).toContain("GET /api/health");
  expect(actions.map(({ key }) => key)).toContain("/[locale]/sign-in/actions#signInAction");
});

it("guards every action that is not public by the right the table names", () => {
  const expected = actions.filter(({ key }) => routeRights[key] !== "public");

  expect(expected.map(({ key, wrapped }) => [key, wrapped])).toEqual(
    expected.map(({ key }) => [key, routeRights[key]]),
  );
});

it("declares actions only in files that say so on top", () => {
  const inline = actionFiles.filter(({ text }) => !/^["']use server["']/.test(text));

  expect(inline.map(({ file }) => file)).toEqual([]);
});
