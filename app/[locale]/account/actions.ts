"use server";

import { redirect } from "next/navigation";
import { guardedAction } from "@/app/_server/guarded-action";
import { localeOf, textOf } from "@/app/_server/form-locale";
import { requireSession } from "@/app/_server/require-actor";
import { paths } from "@/app/paths";
import { sessionIdSchema } from "@/lib/accounts/sign-in/session";
import { changePassword, emailChange, secondFactorChange } from "@/lib/composition/own-account";
import { baseUrl } from "@/lib/composition/operator";
import { secondFactorStore } from "@/lib/composition/second-factors";
import { ownSessions } from "@/lib/composition/sign-in";

export const endSessionAction = guardedAction(
  "signed-in",
  async (_actor, form: FormData): Promise<void> => {
    const locale = localeOf(form);
    const { account } = await requireSession(locale);
    const id = sessionIdSchema.safeParse(textOf(form, "session"));
    if (id.success) await ownSessions().end(account.id, id.data);
    redirect(paths.ownSessions(locale));
  },
);

export const endOtherSessionsAction = guardedAction(
  "signed-in",
  async (_actor, form: FormData): Promise<void> => {
    const locale = localeOf(form);
    const { account, sessionId } = await requireSession(locale);
    await ownSessions().endOthers(account.id, sessionId);
    redirect(paths.ownSessions(locale));
  },
);

export const changePasswordAction = guardedAction(
  "signed-in",
  async (_actor, form: FormData): Promise<void> => {
    const locale = localeOf(form);
    const { account, sessionId } = await requireSession(locale);
    const result = await changePassword()(account, {
      current: textOf(form, "current").slice(0, 1024),
      next: textOf(form, "next").slice(0, 1024),
      session: sessionId,
      locale,
    });
    redirect(outcomeAt(paths.account(locale), "password-changed", result));
  },
);

/** Mails a link to the new address; nothing changes before it was confirmed there. */
export const requestEmailChangeAction = guardedAction(
  "signed-in",
  async (_actor, form: FormData): Promise<void> => {
    const locale = localeOf(form);
    const { account } = await requireSession(locale);
    const result = await emailChange().request(account, {
      email: textOf(form, "email"),
      password: textOf(form, "password").slice(0, 1024),
      letter: { locale, linkOf: (token) => `${baseUrl()}${paths.confirmEmail(locale, token)}` },
    });
    redirect(outcomeAt(paths.account(locale), "email-requested", result));
  },
);

/** Makes a new secret ready; the app in use keeps working until the new one gave its first code. */
export const startSecondFactorAction = guardedAction(
  "signed-in",
  async (_actor, form: FormData): Promise<void> => {
    const locale = localeOf(form);
    const { account } = await requireSession(locale);
    const result = await secondFactorChange().start(
      account,
      textOf(form, "password").slice(0, 1024),
    );
    redirect(result.ok ? paths.secondFactor(locale) : refusedAt(paths.account(locale), result));
  },
);

export const confirmSecondFactorAction = guardedAction(
  "signed-in",
  async (_actor, form: FormData): Promise<void> => {
    const locale = localeOf(form);
    const { account } = await requireSession(locale);
    const result = await secondFactorChange().confirm(account, textOf(form, "code"), locale);
    if (!result.ok) redirect(refusedAt(paths.secondFactor(locale), result));
    redirect(paths.recoveryCodes(locale));
  },
);

export const renewRecoveryCodesAction = guardedAction(
  "signed-in",
  async (_actor, form: FormData): Promise<void> => {
    const locale = localeOf(form);
    const { account } = await requireSession(locale);
    const password = textOf(form, "password").slice(0, 1024);
    const result = await secondFactorChange().renewRecoveryCodes(account, password, locale);
    redirect(result.ok ? paths.recoveryCodes(locale) : refusedAt(paths.account(locale), result));
  },
);

export const removeSecondFactorAction = guardedAction(
  "signed-in",
  async (_actor, form: FormData): Promise<void> => {
    const locale = localeOf(form);
    const { account } = await requireSession(locale);
    const password = textOf(form, "password").slice(0, 1024);
    const result = await secondFactorChange().remove(account, password, locale);
    redirect(outcomeAt(paths.account(locale), "second-factor-removed", result));
  },
);

/** The person has the codes on paper: they are not shown again. */
export const hideRecoveryCodesAction = guardedAction(
  "signed-in",
  async (_actor, form: FormData): Promise<void> => {
    const locale = localeOf(form);
    const { account } = await requireSession(locale);
    await secondFactorStore().hideCodes(account.id);
    redirect(paths.account(locale));
  },
);

type Outcome = { readonly ok: true } | Refused;
type Refused = { readonly ok: false; readonly refusal: { readonly code: string } };

const outcomeAt = (path: string, done: string, result: Outcome): string =>
  result.ok ? `${path}?done=${done}` : refusedAt(path, result);

const refusedAt = (path: string, { refusal }: Refused): string => `${path}?refused=${refusal.code}`;
