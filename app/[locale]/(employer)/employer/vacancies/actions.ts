"use server";

import { redirect } from "next/navigation";
import type { Locale } from "@/app/_i18n/routing";
import { guardedAction } from "@/app/_server/guarded-action";
import { localeOf, textOf } from "@/app/_server/form-locale";
import { paths } from "@/app/paths";
import { employerUseCases } from "@/lib/composition/employers";
import { introductionUseCases } from "@/lib/composition/introductions/introductions";
import type { OfferFields } from "@/lib/employers/offers/read-offer-form";
import { requestIntroductionSchema } from "@/lib/introductions/request-introduction";
import { dayOf } from "@/lib/shared/dates";
import { vacancyMoves } from "@/lib/vacancies/life/vacancy-life";
import { type VacancyId, vacancyIdSchema } from "@/lib/vacancies/vacancy";

const fieldsOf = (form: FormData): OfferFields =>
  Object.fromEntries(
    [...new Set(form.keys())].map((name) => [
      name,
      form.getAll(name).filter((value) => typeof value === "string"),
    ]),
  );

/** Keeps a new draft with what its title tells, and opens it for the rest. */
export const createOfferAction = guardedAction(
  "offers.write",
  async (actor, form: FormData): Promise<void> => {
    const locale = localeOf(form);
    const { readOfferForm, saveOffer } = employerUseCases();
    const { content } = readOfferForm(fieldsOf(form), dayOf(new Date()));
    const saved = await saveOffer(actor, undefined, content);
    redirect(saved.ok ? paths.editOffer(locale, saved.value.id) : paths.ownOffers(locale));
  },
);

/** Keeps what could be read; what could not is named on the form, everything else on the preview. */
export const saveOfferAction = guardedAction(
  "offers.write",
  async (actor, form: FormData): Promise<void> => {
    const locale = localeOf(form);
    const id = offerIdOf(form, locale);
    const { readOfferForm, saveOffer } = employerUseCases();
    const { content, problems } = readOfferForm(fieldsOf(form), dayOf(new Date()));
    const saved = await saveOffer(actor, id, content);
    if (!saved.ok) redirect(`${paths.ownOffer(locale, id)}?refused=${saved.refusal.code}`);
    if (problems.length === 0) redirect(paths.ownOffer(locale, id));
    redirect(`${paths.editOffer(locale, id)}?problems=${[...new Set(problems)].join(",")}`);
  },
);

/** Sends for a check, pauses, resumes, marks as filled: whatever the life of an offer allows. */
export const moveOfferAction = guardedAction(
  "offers.write",
  async (actor, form: FormData): Promise<void> => {
    const locale = localeOf(form);
    const id = offerIdOf(form, locale);
    const move = vacancyMoves.find((each) => each === textOf(form, "move"));
    if (!move) redirect(paths.ownOffer(locale, id));
    const moved = await employerUseCases().moveOffer(actor, { id, move });
    if (!moved.ok) redirect(`${paths.ownOffer(locale, id)}?refused=${moved.refusal.code}`);
    redirect(move === "revise" ? paths.editOffer(locale, id) : paths.ownOffer(locale, id));
  },
);

/** Asks for an introduction to somebody known by a card alone. */
export const requestIntroductionAction = guardedAction(
  "introductions.request",
  async (actor, form: FormData): Promise<void> => {
    const locale = localeOf(form);
    const command = requestIntroductionSchema.safeParse(Object.fromEntries(form));
    if (!command.success) redirect(paths.ownOffers(locale));
    const asked = await introductionUseCases().requestIntroduction(actor, command.data);
    const told = asked.ok ? "requested" : asked.refusal.code;
    redirect(paths.cardsForOffer(locale, command.data.vacancyId, told));
  },
);

const offerIdOf = (form: FormData, locale: Locale): VacancyId => {
  const id = vacancyIdSchema.safeParse(textOf(form, "id"));
  return id.success ? id.data : redirect(paths.ownOffers(locale));
};
