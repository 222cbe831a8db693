/** Tells which language a text is written in (ISO 639-1); undefined where it cannot be sure. */
export type LanguageDetector = (text: string) => string | undefined;
