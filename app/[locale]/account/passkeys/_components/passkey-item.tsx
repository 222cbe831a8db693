import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FormField } from "@/app/_components/form-field";
import { PlainForm } from "@/app/_components/plain-form";
import type { Passkey } from "@/lib/accounts/passkeys/passkey";
import { Fold } from "../../_components/fold";
import { removePasskeyAction, renamePasskeyAction } from "../actions";

/** One device, with the ways to rename and to remove it. */
export const PasskeyItem = ({ passkey }: { readonly passkey: Passkey }): ReactNode => {
  const t = useTranslations("passkeys");
  const format = useFormatter();
  const { id, name, createdAt, lastUsedAt } = passkey;
  const time = (at: Date): string =>
    format.dateTime(at, { dateStyle: "short", timeStyle: "short" });
  const field = <input type="hidden" name="passkey" value={id} />;
  return (
    <li>
      <div>
        <strong>{name}</strong>
        <br />
        {t("added", { at: time(createdAt) })}{" "}
        {lastUsedAt ? t("lastUsed", { at: time(lastUsedAt) }) : t("neverUsed")}
        <Fold title={t("rename", { name })}>
          <PlainForm action={renamePasskeyAction} submit={t("saveName")}>
            {field}
            <FormField
              name="name"
              id={`name-${id}`}
              label={t("name")}
              defaultValue={name}
              maxLength={60}
              required
            />
          </PlainForm>
        </Fold>
      </div>
      <PlainForm action={removePasskeyAction} submit={t("remove", { name })} kind="tertiary">
        {field}
      </PlainForm>
    </li>
  );
};
