import sanitizeHtml from "sanitize-html";

const mail = /[^\s@<>]+@[^\s@<>]+\.[a-z]{2,}/i;
/** As numbers are written here: seven digits or more behind a zero or a plus; days are written otherwise. */
const phone = /(?:\+|\b0)\d{2,5}(?:[\s()/.–-]{0,3}\d){5,}/;
const words =
  /\b(?:Ansprech(?:person|partner|partnerin|stelle)|Ihr(?:e)? Kontakt|Contact person|Herrn?|Frau)\b/;

const blocks: ReadonlySet<string> = new Set(["p", "li", "h3", "h4"]);

/**
 * A sanitised description without the paragraphs and items that name a person, a mail address or a
 * number. Rather a sentence too many goes than a name too few.
 */
export const withoutContacts = (html: string, contactName?: string): string => {
  const namesPerson = (text: string): boolean =>
    mail.test(text) ||
    phone.test(text) ||
    words.test(text) ||
    (contactName !== undefined && contactName !== "" && text.includes(contactName));
  return sanitizeHtml(html, {
    allowedTags: ["p", "br", "ul", "ol", "li", "strong", "em", "b", "i", "h3", "h4"],
    allowedAttributes: {},
    exclusiveFilter: ({ tag, text }) => blocks.has(tag) && namesPerson(text),
    // Text outside of any paragraph stands alone: it goes by itself.
    textFilter: (text, tag) => (blocks.has(tag) || !namesPerson(text) ? text : ""),
  }).trim();
};
