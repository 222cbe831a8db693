import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Alert } from "@/app/_components/alert";

const refusals = [
  "wrong-credentials",
  "wrong-code",
  "sign-in-expired",
  "too-many-attempts",
  "not-admitted",
  "provider-unavailable",
  "wrong-passkey",
] as const;

const successes = ["password-reset", "sign-up", "sign-up-unbound"] as const;

export type RefusalParams = {
  readonly refused?: string;
  readonly wait?: string;
  readonly done?: string;
};

/** Why the last attempt did not work, without a hint at what was wrong. */
export const SignInRefusal = ({ refused, wait, done }: RefusalParams): ReactNode => {
  const t = useTranslations("signIn");
  const success = successes.find((known) => known === done);
  if (success) {
    return (
      <div role="status">
        <Alert kind="success" title={t(`done.${success}`)} />
      </div>
    );
  }
  const code = refusals.find((known) => known === refused);
  if (!code) return null;
  const seconds = Math.min(Math.max(Number.parseInt(wait ?? "", 10) || 1, 1), 3600);
  return (
    <div role="alert">
      <Alert kind="danger" title={t("refusedTitle")}>
        <p>
          {code === "too-many-attempts"
            ? t("refusal.too-many-attempts", { minutes: Math.ceil(seconds / 60) })
            : t(`refusal.${code}`)}
        </p>
      </Alert>
    </div>
  );
};
