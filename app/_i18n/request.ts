import { hasLocale } from "next-intl";
import { getRequestConfig } from "next-intl/server";
import { type Locale, routing } from "./routing";

const loadMessages = {
  de: () => import("../../messages/de.json"),
  en: () => import("../../messages/en.json"),
} satisfies Record<Locale, unknown>;

export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale;
  const locale = hasLocale(routing.locales, requested) ? requested : routing.defaultLocale;
  return {
    locale,
    messages: (await loadMessages[locale]()).default,
    timeZone: "Europe/Berlin",
  };
});
