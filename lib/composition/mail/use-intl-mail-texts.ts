import { readFileSync } from "node:fs";
import { createTranslator } from "use-intl/core";
import { z } from "zod";
import { type Locale, locales } from "@/lib/languages/portal-languages";
import { type MailTexts, UnknownTemplate } from "@/lib/mail/mail-texts";

const templateSchema = z.object({ subject: z.string(), text: z.string() });
const fileSchema = z.object({ mail: z.record(z.string(), z.unknown()) });

const templates = new Map<Locale, Readonly<Record<string, unknown>>>();

// Read raw, since the files that pages import are compiled.
const templatesOf = (locale: Locale): Readonly<Record<string, unknown>> => {
  const file = new URL(`../../../messages/${locale}.json`, import.meta.url);
  const found =
    templates.get(locale) ?? fileSchema.parse(JSON.parse(readFileSync(file, "utf8"))).mail;
  templates.set(locale, found);
  return found;
};

/** The portal's own messages, filled in outside of any page. For the worker only. */
export const makeUseIntlMailTexts = (defaultLocale: Locale): MailTexts => {
  const localeSchema = z.enum(locales).catch(defaultLocale);
  return ({ locale: wanted, template, values }) => {
    const locale = localeSchema.parse(wanted);
    const found = Object.entries(templatesOf(locale)).find(([name]) => name === template);
    if (!found) throw new UnknownTemplate(template);
    const translate = createTranslator({
      locale,
      messages: templateSchema.parse(found[1]),
      timeZone: "Europe/Berlin",
      // What the library says of a missing value may repeat the values at hand.
      onError: ({ code }) => {
        throw new UnknownTemplate(`${template} (${code})`);
      },
    });
    return { locale, subject: translate("subject", values), text: translate("text", values) };
  };
};
