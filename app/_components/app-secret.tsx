import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { QrCode } from "./qr-code";

type AppSecretProps = {
  readonly secret: string;
  /** What the QR code tells the app. */
  readonly address: string;
};

/** The secret of an authenticator app, to scan or to type. */
export const AppSecret = ({ secret, address }: AppSecretProps): ReactNode => {
  const t = useTranslations("secondFactor");
  return (
    <div className="app-secret">
      <QrCode text={address} label={t("qrCode")} className="app-secret__code" />
      <p>{t("typeInstead")}</p>
      <p>
        <code>{secret.match(/.{1,4}/g)?.join(" ")}</code>
      </p>
    </div>
  );
};
