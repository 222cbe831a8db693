import { cleanText, wordsOf } from "./normalise-name";

/** What somebody typed into a place field, taken apart. */
export type PlaceText = {
  /** ISO 3166-1 alpha-2, where a prefix as in `D-41812` tells it. */
  readonly country: string | undefined;
  /** Four or five digits. */
  readonly postcode: string | undefined;
  /** Two or three digits on their own: the beginning of a postcode. */
  readonly postcodePrefix: string | undefined;
  /** The rest as typed. */
  readonly name: string;
  /** True for `Hückelh.` */
  readonly isAbbreviated: boolean;
};

const countryOfPrefix: Readonly<Record<string, string>> = {
  d: "DE",
  de: "DE",
  nl: "NL",
  b: "BE",
  be: "BE",
};

/** A postcode of DE, NL (with or without its two letters) or BE, anywhere in the text. */
const postcodePattern = /(?:\b(d|de|nl|b|be)[\s-]*)?(?<!\d)(\d{5}|\d{4}(?:\s?[a-z]{2}\b)?)(?!\d)/i;

export const readPlaceText = (typed: string): PlaceText => {
  const text = cleanText(typed);
  const match = postcodePattern.exec(text);
  const rest = match === null ? text : text.replace(match[0], " ");
  const name = rest.replace(/^[\s,;-]+|[\s,;-]+$/g, "");
  return {
    country: countryOfPrefix[(match?.[1] ?? "").toLowerCase()],
    postcode: match?.[2]?.slice(0, 5).replace(/[^\d]/g, ""),
    postcodePrefix: /^\d{2,3}$/.test(text) ? text : undefined,
    name,
    isAbbreviated: /\p{L}\.$/u.test(name),
  };
};

/** Words around a place name that name no place themselves. */
const fillers = new Set(
  wordsOf(
    "Kreis Kr Landkreis Stadt Gemeinde Raum Region Umgebung in bei nahe Nähe um rund OT Ortsteil " +
      "Deutschland Germany Niederlande Nederland Belgien NRW Rheinland",
  ),
);

const MAX_WORDS = 6;

/**
 * The name as a whole, then what is left without additions: the part before a comma or bracket,
 * without filler words, without the last words, without the first ones.
 */
export const nameVariants = (name: string): readonly string[] => {
  const words = wordsOf(name);
  if (words.length > MAX_WORDS) return [words.join("")];
  const head = wordsOf(name.split(/[,;(/]/)[0] ?? "");
  const telling = words.filter((word) => !fillers.has(word));
  const shortened = telling
    .slice(1)
    .flatMap((_, index) => [telling.slice(0, telling.length - 1 - index)]);
  const beheaded = telling.slice(1).map((_, index) => telling.slice(index + 1));
  const keys = [
    words.join(""),
    head.join(""),
    telling.join(""),
    ...[...shortened, ...beheaded].map((some) => some.join("")).filter((key) => key.length >= 4),
  ];
  return [...new Set(keys)].filter((key) => key !== "");
};
