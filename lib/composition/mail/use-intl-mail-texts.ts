import { createTranslator } from "use-intl/core";
import { z } from "zod";
import { type MailTexts, UnknownTemplate } from "@/lib/mail/mail-texts";
import type { Operator } from "@/lib/operator/operator";
import de from "@/messages/de.json";
import en from "@/messages/en.json";

type Locale = Operator["defaultLocale"];

const templatesOf: Readonly<Record<Locale, object>> = { de: de.mail, en: en.mail };
const localeSchema = z.enum(["de", "en"]) satisfies z.ZodType<Locale>;
const templateSchema = z.object({ subject: z.string(), text: z.string() });

/** The portal's own messages, filled in outside of any page. For the worker: it reads them raw. */
export const makeUseIntlMailTexts =
  (defaultLocale: Locale): MailTexts =>
  ({ locale: wanted, template, values }) => {
    const locale = localeSchema.catch(defaultLocale).parse(wanted);
    const found = Object.entries(templatesOf[locale]).find(([name]) => name === template);
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
