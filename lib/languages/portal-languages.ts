export type TextDirection = "ltr" | "rtl";

type LanguageFacts = {
  /** What speakers call the language themselves. */
  readonly name: string;
  /** BCP 47 tag for `lang` and `hreflang`. */
  readonly tag: string;
  /** ISO 639-1 code of the texts: plain German is German. */
  readonly code: string;
  readonly direction: TextDirection;
};

/**
 * Every language the portal speaks, in the order of the language switch. `simple` is the registered
 * variant for plain language, so Leichte Sprache is `de-simple`; its path says `de-leicht`.
 */
export const languageFacts = {
  de: { name: "Deutsch", tag: "de", code: "de", direction: "ltr" },
  "de-leicht": { name: "Leichte Sprache", tag: "de-simple", code: "de", direction: "ltr" },
  en: { name: "English", tag: "en", code: "en", direction: "ltr" },
  nl: { name: "Nederlands", tag: "nl", code: "nl", direction: "ltr" },
  pl: { name: "Polski", tag: "pl", code: "pl", direction: "ltr" },
  tr: { name: "Türkçe", tag: "tr", code: "tr", direction: "ltr" },
  ru: { name: "Русский", tag: "ru", code: "ru", direction: "ltr" },
  uk: { name: "Українська", tag: "uk", code: "uk", direction: "ltr" },
  ar: { name: "العربية", tag: "ar", code: "ar", direction: "rtl" },
  ro: { name: "Română", tag: "ro", code: "ro", direction: "ltr" },
  bg: { name: "Български", tag: "bg", code: "bg", direction: "ltr" },
  fr: { name: "Français", tag: "fr", code: "fr", direction: "ltr" },
  it: { name: "Italiano", tag: "it", code: "it", direction: "ltr" },
  es: { name: "Español", tag: "es", code: "es", direction: "ltr" },
} as const satisfies Readonly<Record<string, LanguageFacts>>;

export type PortalLanguage = keyof typeof languageFacts;

/** The languages that are switched on: those whose texts are in `messages`. */
export const locales = [
  "de",
  "de-leicht",
  "en",
  "nl",
  "pl",
  "tr",
  "ru",
  "uk",
  "ar",
  "ro",
  "bg",
  "fr",
  "it",
  "es",
] as const satisfies readonly PortalLanguage[];
export type Locale = (typeof locales)[number];

/** Languages of the pages for staff and employers; the others show those pages in German. */
export const staffLocales = ["de", "en"] as const satisfies readonly Locale[];

/** Languages into which names of the vocabulary are translated. */
export const labelLanguages = [
  "en",
  "nl",
  "pl",
  "tr",
  "ru",
  "uk",
  "ar",
  "ro",
  "bg",
  "fr",
  "it",
  "es",
] as const satisfies readonly PortalLanguage[];
export type LabelLanguage = (typeof labelLanguages)[number];

/** For `lang` and `hreflang`. */
export const tagOf = (locale: Locale): string => languageFacts[locale].tag;

/** The ISO 639-1 code of what is written in a language of the portal. */
export const codeOf = (locale: Locale): string => languageFacts[locale].code;

/** What is known of a language by the name it has in addresses, where it is one of ours. */
export const languageFactsOf = (name: string): LanguageFacts | undefined =>
  Object.entries(languageFacts).find(([language]) => language === name)?.[1];

const isRightToLeft = new Set<string>(
  Object.entries(languageFacts).flatMap(([locale, { direction }]) =>
    direction === "rtl" ? [locale] : [],
  ),
);

export const directionOf = (locale: Locale): TextDirection =>
  isRightToLeft.has(locale) ? "rtl" : "ltr";
