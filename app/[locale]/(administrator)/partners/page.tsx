import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ActionForm } from "@/app/_components/action-form";
import { SubmitButton } from "@/app/_components/submit-button";
import { TextPage } from "@/app/_components/text-page";
import type { Locale } from "@/app/_i18n/routing";
import { requireActor } from "@/app/_server/require-actor";
import { paths } from "@/app/paths";
import { mayEver } from "@/lib/accounts/rights";
import { ledgerCopies, ownKeys, partnerStore } from "@/lib/composition/exchange/wiring";
import { Fingerprint } from "./_components/fingerprint";
import { PartnerList } from "./_components/partner-list";
import { rotateOwnKeyAction } from "./actions";

type PageProps = { readonly params: Promise<{ locale: Locale }> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("partners"))("title"),
  robots: { index: false },
});

/** The neighbours that offers are exchanged with, and our own key for them to compare. */
const PartnersPage = async ({ params }: PageProps): Promise<ReactNode> => {
  const { locale } = await params;
  const actor = await requireActor(locale);
  if (!mayEver(actor, "partners.read")) notFound();
  const t = await getTranslations("partners");
  const partners = await Promise.all(
    (await partnerStore().list()).map(async (known) => ({
      ...known,
      figures: await ledgerCopies().figures(known.partner.id),
    })),
  );
  const keys = await ownKeys().listed();
  return (
    <TextPage title={t("title")}>
      <p>{t("lead")}</p>
      <PartnerList partners={partners} />
      {mayEver(actor, "partners.manage") ? (
        <p className="button-row">
          <a className="kern-btn kern-btn--primary" href={paths.newPartner(locale)}>
            <span className="kern-label">{t("add")}</span>
          </a>
        </p>
      ) : null}
      <section className="text-section" aria-labelledby="own-keys">
        <h2 id="own-keys" className="kern-heading-small">
          {t("ownKeys")}
        </h2>
        <p>{t("ownKeysHint")}</p>
        <ul>
          {keys.map(({ keyId, publicKey }) => (
            <li key={keyId}>
              <Fingerprint publicKey={publicKey} />
            </li>
          ))}
        </ul>
        {mayEver(actor, "partners.manage") ? (
          <ActionForm action={rotateOwnKeyAction} className="stacked-form">
            <p>{t("rotateHint")}</p>
            <SubmitButton kind="secondary">{t("rotate")}</SubmitButton>
          </ActionForm>
        ) : null}
      </section>
    </TextPage>
  );
};

export default PartnersPage;
