import type { Mail } from "./mail";

const MAX_LENGTH = 300;
const MAX_TEXT_LENGTH = 10_000;

/** A link leads to another server, or to no server at all. */
export class ForeignLink extends Error {
  override readonly name = "ForeignLink";
}

/**
 * Values come from forms: somebody may register with a stranger's address and with an advertisement
 * as name. So only links of this portal stay links, and a name stays on one line.
 */
export const toSafeValues = (values: Mail["values"], baseUrl: string): Mail["values"] =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "number" ? value : toSafeValue(name, value, baseUrl),
    ]),
  );

const toSafeValue = (name: string, value: string, baseUrl: string): string => {
  if (/link$/i.test(name)) return requireOwnLink(name, value, baseUrl);
  if (/text$/i.test(name)) return withoutLinks(toLines(value), baseUrl).slice(0, MAX_TEXT_LENGTH);
  return withoutLinks(toOneLine(value), "").slice(0, MAX_LENGTH);
};

const requireOwnLink = (name: string, value: string, baseUrl: string): string => {
  if (!value.startsWith(`${baseUrl}/`) || /[\s<>"\p{Cc}]/u.test(value)) {
    throw new ForeignLink(`value ${name} is no address of this portal`);
  }
  return value;
};

/** On one line, without characters that steer a screen, a header or the direction of writing. */
export const toOneLine = (text: string): string =>
  text
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ")
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, "")
    .trim();

const toLines = (text: string): string =>
  text
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map(toOneLine)
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();

/** Mail programs turn these into links by themselves. */
const withoutLinks = (text: string, baseUrl: string): string =>
  text.replace(/\b(?:[a-z][a-z\d+.-]*:\/\/|www\.)\S*/gi, (found) =>
    baseUrl !== "" && found.startsWith(`${baseUrl}/`)
      ? found
      : found.replace(/^(?:[a-z\d+.-]*:\/\/)?(?:www\.)?/i, ""),
  );
