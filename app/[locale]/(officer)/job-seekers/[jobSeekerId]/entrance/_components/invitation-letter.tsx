import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { PrintButton } from "@/app/_components/print-button";
import { QrCode } from "@/app/_components/qr-code";
import { longDates } from "@/app/_format/formats";
import { paths } from "@/app/paths";
import { baseUrl, operator } from "@/lib/composition/operator";
import type { InvitationLetter } from "@/lib/job-seekers/invitations/manage-invitations";

type LetterProps = { readonly name: string; readonly letter: InvitationLetter };

/** The letter to print and hand over: what the portal is for, the code, and the way there. */
export const InvitationLetterView = async ({ name, letter }: LetterProps): Promise<ReactNode> => {
  const t = await getTranslations("invitationLetter");
  const locale = await getLocale();
  const { jobcenterName, portalName, contact } = operator();
  const link = `${baseUrl()}${paths.signUp(locale, { code: letter.code })}`;
  const until = longDates(locale).format(letter.expiresAt);
  return (
    <section className="letter" aria-labelledby="letter-title">
      <div className="no-print">
        <PrintButton label={t("print")} />
      </div>
      <p>{jobcenterName}</p>
      <h2 className="kern-heading-medium" id="letter-title">
        {t("title", { portal: portalName })}
      </h2>
      <p>{t("greeting", { name })}</p>
      <p>{t("lead")}</p>
      <p>{t("how")}</p>
      <div className="letter__ways">
        <QrCode text={link} label={t("qrCode")} className="qr-code" />
        <dl>
          <dt>{t("address")}</dt>
          <dd>{`${baseUrl()}${paths.signUp(locale)}`}</dd>
          <dt>{t("code")}</dt>
          <dd>
            <code className="letter__code">{letter.code}</code>
          </dd>
          <dt>{t("validUntil")}</dt>
          <dd>{until}</dd>
        </dl>
      </div>
      <p>{t("secret")}</p>
      <p>{t("voluntary")}</p>
      <p>{t("questions", { phone: contact.phone })}</p>
    </section>
  );
};
