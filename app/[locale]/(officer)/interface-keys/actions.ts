"use server";

import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { guardedAction } from "@/app/_server/guarded-action";
import { paths } from "@/app/paths";
import { interfaceKeyUseCases } from "@/lib/composition/interface-keys";
import { interfaceKeyIdSchema } from "@/lib/interface-keys/interface-key";
import { createKeySchema } from "@/lib/interface-keys/manage-keys";
import type { KeyAnswer } from "./key-answer";

/** Hands a key out; its text goes straight into the page and is kept nowhere. */
export const createKeyAction = guardedAction(
  "interface-keys.manage",
  async (actor, _earlier: KeyAnswer | undefined, form: FormData): Promise<KeyAnswer> => {
    const command = createKeySchema.safeParse({
      name: form.get("name"),
      days: form.get("days"),
      scopes: form.getAll("scope"),
    });
    if (!command.success) return { refused: true };
    const created = await interfaceKeyUseCases().manage.create(actor, command.data);
    return created.ok
      ? { text: created.value.text, name: created.value.key.name }
      : { refused: true };
  },
);

/** Takes a key back at once. */
export const revokeKeyAction = guardedAction(
  "interface-keys.manage",
  async (actor, form: FormData): Promise<void> => {
    const locale = await getLocale();
    const id = interfaceKeyIdSchema.safeParse(form.get("keyId"));
    const revoked = id.success
      ? await interfaceKeyUseCases().manage.revoke(actor, id.data)
      : undefined;
    redirect(paths.interfaceKeys(locale, revoked?.ok ? undefined : "key-unknown"));
  },
);
