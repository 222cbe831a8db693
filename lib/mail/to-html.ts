import { languageFactsOf } from "../languages/portal-languages";
import type { MailText } from "./mail-texts";

const MARKS: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escape = (text: string): string => text.replace(/[&<>"']/g, (mark) => MARKS[mark] ?? mark);

/**
 * The text as a page: paragraphs, lists, and links to this portal. Built from the text alone, so
 * that both say the same; loads nothing, so that nobody learns when it was read.
 */
export const toHtml = ({ locale, subject, text }: MailText, baseUrl: string): string => {
  const { tag, direction } = languageFactsOf(locale) ?? { tag: locale, direction: "ltr" };
  return [
    "<!doctype html>",
    `<html lang="${escape(tag)}" dir="${direction}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width">',
    `<title>${escape(subject)}</title></head>`,
    '<body style="margin:0;padding:1.5rem;font:1rem/1.5 sans-serif;color:#171a2b;background:#fff">',
    '<main style="max-width:38rem">',
    ...text.split(/\n{2,}/).map((block) => toBlock(block, baseUrl)),
    "</main></body></html>",
  ].join("\n");
};

const toBlock = (block: string, baseUrl: string): string => {
  const lines = block.split("\n");
  const items = lines.filter((line) => line.startsWith("- "));
  if (items.length === 0)
    return `<p>${lines.map((line) => linked(line, baseUrl)).join("<br>")}</p>`;
  const before = lines.slice(0, lines.indexOf(items[0] ?? ""));
  const rest = lines.slice(before.length);
  return [
    ...(before.length > 0 ? [toBlock(before.join("\n"), baseUrl)] : []),
    "<ul>",
    ...toItems(rest).map((item) => `<li>${linked(item, baseUrl).replaceAll("\n", "<br>")}</li>`),
    "</ul>",
  ].join("\n");
};

/** A line that begins no item goes on with the item before it. */
const toItems = (lines: readonly string[]): readonly string[] =>
  lines.reduce<readonly string[]>(
    (items, line) =>
      line.startsWith("- ")
        ? [...items, line.slice(2)]
        : [...items.slice(0, -1), `${items.at(-1) ?? ""}\n${line.trim()}`],
    [],
  );

const linked = (line: string, baseUrl: string): string =>
  line
    .split(/(\bhttps?:\/\/[^\s<>"]+)/)
    .map((part) =>
      part.startsWith(`${baseUrl}/`)
        ? `<a href="${escape(part)}">${escape(part)}</a>`
        : escape(part),
    )
    .join("");
