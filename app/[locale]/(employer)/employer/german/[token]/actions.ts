"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { localeOf, textOf } from "@/app/_server/form-locale";
import { ownForm } from "@/app/_server/form-token";
import { paths } from "@/app/paths";
import { germanQuestions } from "@/lib/composition/german-questions";
import { hashOfToken } from "@/lib/vacancies/german-question/ask-about-german";
import { cefrLevels } from "@/lib/vocabulary/qualification";

const MOST_LANGUAGES = 20;
const languagesSchema = z.array(z.string().regex(/^[a-z]{2}$/)).max(MOST_LANGUAGES);
const levelSchema = z.enum(cefrLevels).optional().catch(undefined);

/** Keeps what the employer says; the link may be used again to correct it. */
export const answerAction = ownForm(async (form: FormData): Promise<void> => {
  const token = textOf(form, "token");
  const teamLanguages = languagesSchema.safeParse(form.getAll("team"));
  if (!teamLanguages.success) return;
  const needed = levelSchema.parse(textOf(form, "needed"));
  const answer = { ...(needed ? { needed } : {}), teamLanguages: teamLanguages.data };
  await germanQuestions().answer(hashOfToken(token), answer, new Date());
  redirect(`${paths.germanAnswer(localeOf(form), token)}?saved=1`);
});
