import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Alert } from "@/app/_components/alert";

const refusals = [
  "wrong-password",
  "too-short",
  "too-long",
  "too-common",
  "wrong-code",
  "nothing-to-confirm",
  "no-email",
  "no-passkeys-for-staff",
  "too-many-passkeys",
  "passkey-not-taken",
  "second-factor-needed",
] as const;
const successes = [
  "password-changed",
  "email-requested",
  "passkey-added",
  "passkey-removed",
  "second-factor-removed",
] as const;

export type NoticeParams = { readonly refused?: string; readonly done?: string };

/** What became of the last form. */
export const AccountNotice = ({ refused, done }: NoticeParams): ReactNode => {
  const t = useTranslations("account");
  const refusal = refusals.find((code) => code === refused);
  const success = successes.find((code) => code === done);
  if (refusal) {
    return (
      <div role="alert">
        <Alert kind="danger" title={t("refusedTitle")}>
          <p>{t(`refusal.${refusal}`)}</p>
        </Alert>
      </div>
    );
  }
  return success ? (
    <div role="status">
      <Alert kind="success" title={t(`done.${success}`)} />
    </div>
  ) : null;
};
