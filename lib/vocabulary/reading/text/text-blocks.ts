import { withoutEntities } from "./html-entities";

/** A paragraph, line, list item or heading of an ad. */
export type TextBlock = {
  readonly text: string;
  readonly kind: "line" | "item" | "heading";
};

const looksLikeHtml = /<\/?[a-z][^>]*>/i;

// Invisible characters stand inside words of pasted ads and would cut them in two.
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** Cuts an ad, HTML or plain text, into its blocks, so that words of two never run together. */
export const textBlocksOf = (source: string): readonly TextBlock[] => {
  const visible = source.replace(invisible, "");
  return looksLikeHtml.test(visible) ? htmlBlocksOf(visible) : plainBlocksOf(visible);
};

const blockTag = /<(\/?)(p|div|li|ul|ol|br|hr|h[1-6]|table|tr|td|th|section|article)\b[^>]*>/gi;

const htmlBlocksOf = (html: string): readonly TextBlock[] => {
  const blocks: TextBlock[] = [];
  let kind: TextBlock["kind"] = "line";
  let from = 0;
  for (const tag of html.matchAll(blockTag)) {
    blocks.push(...blockOf(html.slice(from, tag.index), kind));
    kind = kindAfter(tag[1] === "/", (tag[2] ?? "").toLowerCase(), kind);
    from = tag.index + tag[0].length;
  }
  return [...blocks, ...blockOf(html.slice(from), kind)];
};

const kindAfter = (
  isClosing: boolean,
  name: string,
  before: TextBlock["kind"],
): TextBlock["kind"] => {
  if (name === "br") return before;
  if (isClosing) return "line";
  if (name === "li") return "item";
  if (before === "item" && name === "p") return "item";
  return /^h\d$/.test(name) ? "heading" : "line";
};

const wholeIsBold = /^\s*(?:<(?:strong|b)>[^<]*<\/(?:strong|b)>\s*)+:?\s*$/i;

const blockOf = (html: string, kind: TextBlock["kind"]): readonly TextBlock[] => {
  const text = withoutEntities(html.replace(/<[^>]*>/g, ""))
    .replace(/\s+/g, " ")
    .trim();
  if (text === "") return [];
  const isHeading = kind === "line" && wholeIsBold.test(html);
  return itemsOf(text, isHeading ? "heading" : kind);
};

const bullet = /^\s*(?:[-–—•*·▪►✓✔○‣◦>]|\d{1,2}\))\s+/u;

const plainBlocksOf = (text: string): readonly TextBlock[] =>
  text.split(/\r?\n|\r/).flatMap((line) => itemsOf(line.replace(/\s+/g, " ").trim(), "line"));

const innerBullet = /\s+[•▪►✓✔|]\s+/u;

/** Bullets and bars set inside a line part it like list items. */
const itemsOf = (line: string, kind: TextBlock["kind"]): readonly TextBlock[] => {
  const parts = line.replace(bullet, "").split(innerBullet);
  const partKind = bullet.test(line) || parts.length > 2 ? "item" : kind;
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => ({ text: part, kind: partKind }));
};
