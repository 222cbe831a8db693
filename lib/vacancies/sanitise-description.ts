import sanitizeHtml from "sanitize-html";

/** Longest description kept, in characters of the source; longer ones are cut. */
export const MAX_DESCRIPTION_LENGTH = 50_000;

const allowed: sanitizeHtml.IOptions = {
  allowedTags: ["p", "br", "ul", "ol", "li", "strong", "em", "b", "i", "h3", "h4", "a"],
  allowedAttributes: { a: ["href", "rel"] },
  allowedSchemes: ["https", "http", "mailto", "tel"],
  transformTags: {
    h1: "h3",
    h2: "h3",
    h5: "h4",
    h6: "h4",
    div: "p",
    a: sanitizeHtml.simpleTransform("a", { rel: "nofollow noopener noreferrer ugc" }),
  },
  disallowedTagsMode: "discard",
};

/**
 * Makes a description from anywhere safe to show: a few text tags only, links marked nofollow.
 * Plain text (no tags) becomes paragraphs and lists. Idempotent.
 */
export const sanitiseDescription = (source: string): string => {
  const cut = withoutControlCharacters(source).slice(0, MAX_DESCRIPTION_LENGTH);
  const html = looksLikeHtml(cut) ? cut : paragraphsOf(cut);
  return sanitizeHtml(html, allowed).trim();
};

/** The words of a sanitised description without tags, for search and previews. */
export const textOf = (html: string): string =>
  decodeEntities(
    html
      .replace(/<(?:\/p|\/li|br|\/h[34])[^>]*>/g, " ")
      .replace(/<[^>]*>/g, "")
      .replace(/\s+/g, " "),
  ).trim();

const looksLikeHtml = (text: string): boolean => /<\/?[a-z][^>]*>/i.test(text);

// Bidirectional overrides go too: they can make a text read other than it is.
const withoutControlCharacters = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069]/g, "");

const paragraphsOf = (text: string): string =>
  text
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== "")
    .map(blockToHtml)
    .join("");

const bullet = /^\s*[-–•*·]\s+/;

const blockToHtml = (block: string): string => {
  const parts: string[] = [];
  let items: string[] = [];
  const closeList = (): void => {
    if (items.length > 0)
      parts.push(`<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`);
    items = [];
  };
  for (const line of block.split("\n")) {
    const text = escapeHtml(line.replace(bullet, "").trim());
    if (text === "") continue;
    if (bullet.test(line)) {
      items.push(text);
    } else {
      closeList();
      parts.push(`<p>${text}</p>`);
    }
  }
  closeList();
  return parts.join("");
};

const escapeHtml = (text: string): string =>
  text
    .replace(/&(?!#?\w+;)/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;");

const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&nbsp;": " ",
};

const decodeEntities = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|#39|nbsp);/g, (entity) => entities[entity] ?? entity);
