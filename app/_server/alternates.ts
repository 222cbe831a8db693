import type { Metadata } from "next";
import { tagOf } from "@/lib/languages/portal-languages";
import { type Locale, locales, routing } from "../_i18n/routing";

type PageAddress = { readonly locale: Locale; readonly pathOf: (locale: Locale) => string };

/** Canonical address and the addresses in the other languages, for the head of a page. */
export const alternatesOf = ({ locale, pathOf }: PageAddress): Pick<Metadata, "alternates"> => ({
  alternates: {
    canonical: pathOf(locale),
    languages: {
      ...Object.fromEntries(locales.map((other) => [tagOf(other), pathOf(other)])),
      "x-default": pathOf(routing.defaultLocale),
    },
  },
});
