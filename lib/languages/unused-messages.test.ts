import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { publicTextsOf, textsOf } from "./testing/message-texts";

const sources = ["app", "lib", "bin"]
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`),
  )
  .filter((file) => /\.tsx?$/.test(file) && !/\.(test|d)\.tsx?$|\/testing\//.test(file))
  .map((file) => readFileSync(file, "utf8"))
  .join("\n");

const literals = new Set([...sources.matchAll(/"([^"\n]{1,80})"/g)].map(([, text = ""]) => text));
const names = new Set([...sources.matchAll(/\b([a-zA-Z]\w*)\b/g)].map(([name]) => name));
// `reason.${code}` or `${step}Lead`; what has no fixed part asks for nothing in particular.
const template = /`((?:[\w-]+\.)+(?:\$\{[^}`]*\}[\w.-]*)+|\$\{\w+\}[A-Z]\w+)`/g;
const templates = [...new Set([...sources.matchAll(template)].map(([, text = ""]) => text))].map(
  (text) =>
    new RegExp(
      `^${text
        .split(/\$\{[^}]*\}/)
        .map(escaped)
        .join("[^.]+")}$`,
    ),
);

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** Whether some place in the code can ask for the text: by its whole path, or by what follows a namespace. */
const isAskedFor = (path: string): boolean => {
  const parts = path.split(".");
  return parts.some((_, at) => {
    const [namespace, rest] = [parts.slice(0, at).join("."), parts.slice(at).join(".")];
    if (namespace !== "" && !literals.has(namespace)) return false;
    const isNamed =
      literals.has(rest) || (namespace !== "" && names.has(rest) && !rest.includes("."));
    return isNamed || templates.some((pattern) => pattern.test(rest));
  });
};

// Mails are asked for by the name of their template, which then takes both of its texts.
const asked = (path: string): boolean =>
  isAskedFor(path.replace(/^(mail\..*)\.(?:subject|text)$/, "$1"));

it("asks for every text that is translated", () => {
  const unasked = [...publicTextsOf(textsOf("de")).keys()].filter((path) => !asked(path));

  expect(unasked).toEqual([]);
});
