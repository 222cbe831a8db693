"use server";

import { redirect } from "next/navigation";
import type { Locale } from "@/app/_i18n/routing";
import { guardedAction } from "@/app/_server/guarded-action";
import { localeOf, textOf } from "@/app/_server/form-locale";
import { paths } from "@/app/paths";
import { employerUseCases } from "@/lib/composition/employers";
import { checkEmployerSchema } from "@/lib/employers/check-employer";
import { employerIdSchema } from "@/lib/employers/employer";
import { type VacancyId, vacancyIdSchema } from "@/lib/vacancies/vacancy";

/** Notes how a company was checked. */
export const checkEmployerAction = guardedAction(
  "offers.review",
  async (actor, form: FormData): Promise<void> => {
    const locale = localeOf(form);
    const page = paths.reviewOffer(locale, offerIdOf(form, locale));
    const employerId = employerIdSchema.safeParse(textOf(form, "employerId"));
    const check = checkEmployerSchema.safeParse({ how: textOf(form, "how") });
    if (!employerId.success || !check.success) redirect(page);
    const checked = await employerUseCases().checkEmployer(actor, employerId.data, check.data.how);
    redirect(checked.ok ? page : `${page}?refused=${checked.refusal.code}`);
  },
);

/** Publishes an offer or returns it with a reason. */
export const reviewOfferAction = guardedAction(
  "offers.review",
  async (actor, form: FormData): Promise<void> => {
    const locale = localeOf(form);
    const id = offerIdOf(form, locale);
    const moved = await employerUseCases().moveOffer(actor, {
      id,
      move: textOf(form, "move") === "publish" ? "publish" : "return",
      reason: textOf(form, "reason").slice(0, 2_000),
    });
    redirect(
      moved.ok
        ? paths.reviewQueue(locale)
        : `${paths.reviewOffer(locale, id)}?refused=${moved.refusal.code}`,
    );
  },
);

const offerIdOf = (form: FormData, locale: Locale): VacancyId => {
  const id = vacancyIdSchema.safeParse(textOf(form, "id"));
  return id.success ? id.data : redirect(paths.reviewQueue(locale));
};
