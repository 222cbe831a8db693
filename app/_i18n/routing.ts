import { defineRouting } from "next-intl/routing";

export const locales = ["de", "en"] as const;
export type Locale = (typeof locales)[number];

/** The language stands in the path; no cookie is set, and hreflang is written by the pages. */
export const routing = defineRouting({
  locales,
  defaultLocale: "de",
  localePrefix: "always",
  localeCookie: false,
  alternateLinks: false,
});
