import type { Locale } from "./routing";
import { withFallback } from "./with-fallback";
import type german from "../../messages/de.json";

type Messages = typeof german;
type MessageFile = { readonly default: object };

const files = {
  de: () => import("../../messages/de.json"),
  "de-leicht": () => import("../../messages/de-leicht.json"),
  en: () => import("../../messages/en.json"),
  nl: () => import("../../messages/nl.json"),
  pl: () => import("../../messages/pl.json"),
  tr: () => import("../../messages/tr.json"),
  ru: () => import("../../messages/ru.json"),
  uk: () => import("../../messages/uk.json"),
  ar: () => import("../../messages/ar.json"),
  ro: () => import("../../messages/ro.json"),
  bg: () => import("../../messages/bg.json"),
  fr: () => import("../../messages/fr.json"),
  it: () => import("../../messages/it.json"),
  es: () => import("../../messages/es.json"),
} satisfies Record<Locale, () => Promise<MessageFile>>;

const loaded = new Map<Locale, Promise<Messages>>();

/** The texts of a language; what only staff read is German where the language has no words for it. */
export const loadMessages = (locale: Locale): Promise<Messages> => {
  const messages = loaded.get(locale) ?? load(locale);
  loaded.set(locale, messages);
  return messages;
};

const load = async (locale: Locale): Promise<Messages> => {
  const { default: all } = await files.de();
  if (locale === "de") return all;
  return withFallback(all, await loadOwnMessages(locale));
};

/** Only what a language has words of its own for. */
export const loadOwnMessages = async (locale: Locale): Promise<object> =>
  (await files[locale]()).default;
