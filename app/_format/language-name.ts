/** The name of a language (ISO 639-1) in the reader's language; the code itself where nobody names it. */
export const languageName = (code: string, locale: string): string => {
  try {
    return new Intl.DisplayNames(locale, { type: "language" }).of(code) ?? code;
  } catch {
    // Feeds deliver codes that are none.
    return code;
  }
};
