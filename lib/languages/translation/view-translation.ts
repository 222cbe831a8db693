import { createHash } from "node:crypto";
import type { KeptTranslation, TextTranslations, TranslationKey } from "./text-translations";

/** A text that a reader may want in another language. */
export type ReadableText = {
  /** Sanitised HTML. */
  readonly html: string;
  /** ISO 639-1. */
  readonly from: string;
};

/** `mayOrder` is false for whoever only passes by, such as the crawler of a search engine. */
export type ViewTranslation = (
  text: ReadableText,
  to: string,
  mayOrder?: boolean,
) => Promise<KeptTranslation | undefined>;
export type ReportTranslation = (text: ReadableText, to: string) => Promise<boolean>;

type Dependencies = {
  readonly translations: TextTranslations;
  readonly engine: string;
  readonly now: () => Date;
};

const keyOf = ({ html }: ReadableText, to: string, engine: string): TranslationKey => ({
  textHash: createHash("sha256").update(html).digest("hex"),
  to,
  engine,
});

/** What there is of a translation; the first reader of a text orders it. */
export const makeViewTranslation =
  ({ translations, engine, now }: Dependencies): ViewTranslation =>
  async (text, to, mayOrder = true) => {
    const key = keyOf(text, to, engine);
    const kept = await translations.find(key);
    if (kept || !mayOrder) return kept;
    await translations.order({ ...key, ...text }, now());
    return { state: "waiting" };
  };

/** Takes a translation that a reader calls wrong out of sight. */
export const makeReportTranslation =
  ({ translations, engine, now }: Dependencies): ReportTranslation =>
  (text, to) =>
    translations.report(keyOf(text, to, engine), now());
