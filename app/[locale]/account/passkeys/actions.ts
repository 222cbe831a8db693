"use server";

import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { guardedAction } from "@/app/_server/guarded-action";
import { localeOf, textOf } from "@/app/_server/form-locale";
import { requireSession } from "@/app/_server/require-actor";
import { rememberPasskeyAsk, takePasskeyAsk } from "@/app/_server/sign-in-cookies";
import { paths } from "@/app/paths";
import { ownPasskeys } from "@/lib/composition/passkeys";

type AskedInWords = { readonly options: string } | { readonly refused: string };

/** What the device is to sign; without the password nothing is asked of it. */
export const askForPasskeyAction = guardedAction(
  "signed-in",
  async (_actor, form: FormData): Promise<AskedInWords> => {
    const locale = localeOf(form);
    const { account } = await requireSession(locale);
    const password = textOf(form, "password").slice(0, 1024);
    const asked = await ownPasskeys().askToAdd(account, password);
    if (!asked.ok) {
      const t = await getTranslations({ locale, namespace: "account.refusal" });
      return { refused: t(asked.refusal.code) };
    }
    await rememberPasskeyAsk(asked.value.token);
    return { options: asked.value.options };
  },
);

export const addPasskeyAction = guardedAction(
  "signed-in",
  async (_actor, form: FormData): Promise<void> => {
    const locale = localeOf(form);
    const { account } = await requireSession(locale);
    const answered = {
      token: (await takePasskeyAsk()) ?? "",
      answer: textOf(form, "answer"),
      name: textOf(form, "name"),
    };
    const added = await ownPasskeys().add(account, answered, locale);
    const outcome = added.ok ? "done=passkey-added" : `refused=${added.refusal.code}`;
    redirect(`${paths.passkeys(locale)}?${outcome}`);
  },
);

export const renamePasskeyAction = guardedAction(
  "signed-in",
  async (_actor, form: FormData): Promise<void> => {
    const locale = localeOf(form);
    const { account } = await requireSession(locale);
    await ownPasskeys().rename(account, textOf(form, "passkey"), textOf(form, "name"));
    redirect(paths.passkeys(locale));
  },
);

export const removePasskeyAction = guardedAction(
  "signed-in",
  async (_actor, form: FormData): Promise<void> => {
    const locale = localeOf(form);
    const { account } = await requireSession(locale);
    await ownPasskeys().remove(account, textOf(form, "passkey"));
    redirect(`${paths.passkeys(locale)}?done=passkey-removed`);
  },
);
