import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { encode } from "uqr";

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
      <QrCode text={address} label={t("qrCode")} />
      <p>{t("typeInstead")}</p>
      <p>
        <code>{secret.match(/.{1,4}/g)?.join(" ")}</code>
      </p>
    </div>
  );
};

// Apps read dark squares on light ground only, also where the page is dark.
const QrCode = ({ text, label }: { text: string; label: string }): ReactNode => {
  const { data, size } = encode(text, { ecc: "M", border: 4 });
  const squares = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return (
    <svg
      className="app-secret__code"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      width="240"
      height="240"
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={squares.join("")} fill="#000" />
    </svg>
  );
};
