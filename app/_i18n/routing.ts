import { defineRouting } from "next-intl/routing";
import { locales } from "@/lib/languages/portal-languages";

export { locales };
export type { Locale } from "@/lib/languages/portal-languages";

/** The language stands in the path; no cookie is set, and hreflang is written by the pages. */
export const routing = defineRouting({
  locales,
  defaultLocale: "de",
  localePrefix: "always",
  localeCookie: false,
  alternateLinks: false,
});
