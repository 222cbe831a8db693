"use server";

import { redirect } from "next/navigation";
import type { Locale } from "@/app/_i18n/routing";
import { localeOf, textOf } from "@/app/_server/form-locale";
import { landingPath } from "@/app/_server/landing-path";
import {
  forgetPending,
  pendingToken,
  rememberPasskeyAsk,
  rememberPending,
  takePasskeyAsk,
} from "@/app/_server/sign-in-cookies";
import { recogniseDevice, signInOrigin } from "@/app/_server/sign-in-origin";
import { ownForm } from "@/app/_server/form-token";
import { paths } from "@/app/paths";
import type { PasskeyRefusal } from "@/lib/accounts/passkeys/enter-by-passkey";
import type { BeginRefusal } from "@/lib/accounts/sign-in/begin-sign-in";
import type { FinishRefusal } from "@/lib/accounts/sign-in/finish-sign-in";
import { credentialsSchema } from "@/lib/accounts/verify-credentials";
import { leaveSession, takeSession } from "@/lib/composition/auth";
import { enterByPasskey } from "@/lib/composition/passkeys";
import { beginSignIn, findSession, finishSignIn } from "@/lib/composition/sign-in";

/** The first step, by password; a refusal returns to the form without saying what was wrong. */
export const signInAction = ownForm(async (form: FormData): Promise<void> => {
  const locale = localeOf(form);
  const credentials = credentialsSchema.safeParse(Object.fromEntries(form));
  if (!credentials.success) redirect(refusedAt(paths.signIn(locale), "wrong-credentials"));
  const result = await beginSignIn()(credentials.data, await signInOrigin());
  if (!result.ok) redirect(refusedBecause(paths.signIn(locale), result.refusal));
  const { step, token } = result.value;
  if (step === "signed-in") return enter(locale, token);
  await rememberPending(token);
  redirect(step === "code" ? paths.signInCode(locale) : paths.signInSetUp(locale));
});

/** The second step, by a code of the app or of the paper. */
export const enterCodeAction = ownForm(async (form: FormData): Promise<void> => {
  const locale = localeOf(form);
  const result = await finishSignIn().finish(
    (await pendingToken()) ?? "",
    textOf(form, "code"),
    await signInOrigin(),
  );
  if (!result.ok) redirect(secondStepRefused(locale, textOf(form, "step"), result.refusal));
  await forgetPending();
  const { sessionToken, by } = result.value;
  return enter(locale, sessionToken, by === "set-up" ? paths.recoveryCodes(locale) : undefined);
});

/** What a device is to sign that has a passkey of some account. */
export const askForPasskeySignInAction = ownForm(async (_form: FormData): Promise<string> => {
  const { options, token } = await enterByPasskey().ask();
  await rememberPasskeyAsk(token);
  return options;
});

export const enterByPasskeyAction = ownForm(async (form: FormData): Promise<void> => {
  const locale = localeOf(form);
  const answered = { token: (await takePasskeyAsk()) ?? "", answer: textOf(form, "answer") };
  const entered = await enterByPasskey().enter(answered, (await signInOrigin()).device);
  if (!entered.ok) redirect(refusedAt(paths.signIn(locale), entered.refusal.code));
  return enter(locale, entered.value.sessionToken);
});

export const signOutAction = ownForm(async (form: FormData): Promise<void> => {
  await leaveSession();
  redirect(paths.home(localeOf(form)));
});

const enter = async (locale: Locale, sessionToken: string, target?: string): Promise<never> => {
  const opened = await findSession()(sessionToken);
  if (!opened) redirect(refusedAt(paths.signIn(locale), "sign-in-expired"));
  await takeSession(sessionToken);
  await recogniseDevice(opened.account.email);
  redirect(target ?? landingPath(locale, opened.account.role));
};

const secondStepRefused = (locale: Locale, step: string, refusal: FinishRefusal): string => {
  if (refusal.code === "sign-in-expired") return refusedBecause(paths.signIn(locale), refusal);
  const page = step === "set-up" ? paths.signInSetUp(locale) : paths.signInCode(locale);
  return refusedBecause(page, refusal);
};

const refusedBecause = (path: string, refusal: BeginRefusal | FinishRefusal): string =>
  refusal.code === "too-many-attempts"
    ? `${refusedAt(path, refusal.code)}&wait=${refusal.waitSeconds}`
    : refusedAt(path, refusal.code);

type Refusal = BeginRefusal | FinishRefusal | PasskeyRefusal;

const refusedAt = (path: string, code: Refusal["code"]): string => `${path}?refused=${code}`;
