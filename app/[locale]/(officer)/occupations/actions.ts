"use server";

import { redirect } from "next/navigation";
import type { Locale } from "@/app/_i18n/routing";
import { localeOf } from "@/app/_server/form-locale";
import { guardedAction } from "@/app/_server/guarded-action";
import { paths } from "@/app/paths";
import { readingUseCases } from "@/lib/composition/readings";
import { correctOccupationSchema } from "@/lib/readings/correct-occupation";
import { correctionIdSchema } from "@/lib/readings/occupation-correction";
import type { ReadingCounts } from "@/lib/readings/read-offers-anew";
import { vacancyIdSchema } from "@/lib/vacancies/vacancy";

/** Says which occupation an offer is for, and returns to it with what became of that. */
export const correctOccupationAction = guardedAction(
  "occupations.correct",
  async (actor, form: FormData): Promise<void> => {
    const locale = localeOf(form);
    const command = correctOccupationSchema.safeParse(Object.fromEntries(form));
    if (!command.success) redirect(backTo(form, locale, { refused: "nothing-chosen" }));
    const result = await readingUseCases().correctOccupation(actor, command.data);
    redirect(
      backTo(form, locale, result.ok ? saved(result.value) : { refused: result.refusal.code }),
    );
  },
);

/** Lets the words of the ads speak again. */
export const undoCorrectionAction = guardedAction(
  "occupations.correct",
  async (actor, form: FormData): Promise<void> => {
    const locale = localeOf(form);
    const id = correctionIdSchema.safeParse(form.get("correctionId"));
    if (!id.success) redirect(backTo(form, locale, { refused: "correction-unknown" }));
    const result = await readingUseCases().undoCorrection(actor, id.data);
    redirect(backTo(form, locale, result.ok ? { undone: "1" } : { refused: result.refusal.code }));
  },
);

const saved = ({ changed, waiting }: ReadingCounts): Record<string, string> => ({
  saved: String(changed),
  ...(waiting > 0 ? { waiting: String(waiting) } : {}),
});

/** The offer the form was sent from, or the list where it names none. */
const backTo = (form: FormData, locale: Locale, told: Record<string, string>): string => {
  const id = vacancyIdSchema.safeParse(form.get("vacancyId"));
  const page = id.success ? paths.occupation(locale, id.data) : paths.occupations(locale);
  return `${page}?${new URLSearchParams(told).toString()}`;
};
