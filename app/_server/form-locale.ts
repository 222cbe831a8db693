import { hasLocale } from "next-intl";
import { type Locale, routing } from "../_i18n/routing";

/** The language of the page a form stood on. */
export const localeOf = (form: FormData): Locale => {
  const locale = form.get("locale");
  return hasLocale(routing.locales, locale) ? locale : routing.defaultLocale;
};

/** What was typed into a field; nothing for files and missing fields. */
export const textOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
};
