"use server";

import { redirect } from "next/navigation";
import type { Locale } from "@/app/_i18n/routing";
import { localeOf, textOf } from "@/app/_server/form-locale";
import { guardedAction } from "@/app/_server/guarded-action";
import { paths } from "@/app/paths";
import { learnKeys, managePartners, ownKeys } from "@/lib/composition/exchange/wiring";
import { type PartnerId, partnerIdSchema } from "@/lib/exchange/partner";
import { readNewPartner, readPartnerChange } from "./read-partner-form";

/** Notes a new partner and looks at its keys; nothing crosses before somebody confirmed one. */
export const createPartnerAction = guardedAction(
  "partners.manage",
  async (actor, form: FormData): Promise<void> => {
    const locale = localeOf(form);
    const command = readNewPartner(form);
    if (!command) redirect(paths.newPartner(locale, "form-incomplete"));
    const created = await managePartners().create(actor, command);
    if (!created.ok) redirect(paths.newPartner(locale, created.refusal.code));
    const learned = await learnKeys()(created.value.id);
    redirect(paths.partner(locale, created.value.id, learned.ok ? "created" : "keys-not-found"));
  },
);

/** Changes what was agreed. */
export const changePartnerAction = guardedAction(
  "partners.manage",
  async (actor, form: FormData): Promise<void> => {
    const { locale, id } = partnerOf(form);
    const command = readPartnerChange(form);
    if (!command) redirect(paths.partner(locale, id, "form-incomplete"));
    const changed = await managePartners().change(actor, id, command);
    redirect(paths.partner(locale, id, changed.ok ? "changed" : changed.refusal.code));
  },
);

/** Pauses, goes on, or ends; `read-anew` reads everything once more. */
export const movePartnerAction = guardedAction(
  "partners.manage",
  async (actor, form: FormData): Promise<void> => {
    const { locale, id } = partnerOf(form);
    const move = textOf(form, "move");
    const moved = await (move === "paused" || move === "active" || move === "ended"
      ? managePartners().setState(actor, id, move)
      : managePartners().readAnew(actor, id));
    redirect(paths.partner(locale, id, moved.ok ? "changed" : moved.refusal.code));
  },
);

/** The fingerprint was compared; or the partner's list of keys is looked at again. */
export const confirmKeyAction = guardedAction(
  "partners.manage",
  async (actor, form: FormData): Promise<void> => {
    const { locale, id } = partnerOf(form);
    const keyId = textOf(form, "keyId");
    if (keyId === "") {
      const learned = await learnKeys()(id);
      redirect(paths.partner(locale, id, learned.ok ? "keys-read" : "keys-not-found"));
    }
    const confirmed = await managePartners().confirmKey(actor, id, keyId);
    redirect(paths.partner(locale, id, confirmed.ok ? "changed" : confirmed.refusal.code));
  },
);

/** A new key of our own: listed at once, used in an hour. */
export const rotateOwnKeyAction = guardedAction(
  "partners.manage",
  async (_actor, form: FormData): Promise<void> => {
    await ownKeys().rotate();
    redirect(paths.partners(localeOf(form)));
  },
);

const partnerOf = (form: FormData): { readonly locale: Locale; readonly id: PartnerId } => {
  const locale = localeOf(form);
  const id = partnerIdSchema.safeParse(textOf(form, "id"));
  return id.success ? { locale, id: id.data } : redirect(paths.partners(locale));
};
