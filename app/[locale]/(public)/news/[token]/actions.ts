"use server";

import { hasLocale } from "next-intl";
import { redirect } from "next/navigation";
import { z } from "zod";
import { ownForm } from "@/app/_server/form-token";
import { routing } from "@/app/_i18n/routing";
import { paths } from "@/app/paths";
import { introductionNotices } from "@/lib/composition/introductions/notices";
import { newsStore } from "@/lib/composition/mail";
import { newsPreferences, newsTokenSchema } from "@/lib/mail/news/news";

const formSchema = z.object({
  token: newsTokenSchema,
  preference: z.enum(newsPreferences),
  /** Whether the form asked about mails on requests of employers, and what was ticked. */
  asksIntroductions: z.string().optional(),
  introductions: z.string().optional(),
  locale: z.string(),
});

/** Changes how often the holder of the token hears of news. */
export const choosePreferenceAction = ownForm(async (form: FormData): Promise<void> => {
  const given = formSchema.safeParse(Object.fromEntries(form));
  if (!given.success) return;
  const { token, preference, asksIntroductions, introductions, locale } = given.data;
  await newsStore().setPreference(token, preference);
  if (asksIntroductions) await introductionNotices().choose(token, introductions !== undefined);
  const chosen = hasLocale(routing.locales, locale) ? locale : routing.defaultLocale;
  redirect(`${paths.newsPreference(chosen, token)}?saved=1`);
});
