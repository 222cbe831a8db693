import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Alert } from "@/app/_components/alert";
import { ButtonLink } from "@/app/_components/button-link";
import { OfferBadge } from "@/app/_components/offer-badge";
import { TextPage } from "@/app/_components/text-page";
import { shortDates } from "@/app/_format/formats";
import type { Locale } from "@/app/_i18n/routing";
import { requireRight } from "@/app/_server/require-actor";
import { paths } from "@/app/paths";
import { employerMembers, employerOffers, employerStore } from "@/lib/composition/employers";

type PageProps = { readonly params: Promise<{ locale: Locale }> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("employer.offers"))("title"),
  robots: { index: false },
});

const OwnOffersPage = async ({ params }: PageProps): Promise<ReactNode> => {
  const { locale } = await params;
  const actor = await requireRight(locale, "offers.write");
  const t = await getTranslations("employer.offers");
  const employerId = await employerMembers().employerOf(actor.id);
  const employer = employerId && (await employerStore().find(employerId));
  if (!employer) {
    return (
      <TextPage title={t("title")}>
        <Alert kind="info" title={t("noCompanyTitle")}>
          <p>{t("noCompany")}</p>
        </Alert>
      </TextPage>
    );
  }
  const offers = await employerOffers().ofEmployer(employer.id);
  return (
    <TextPage title={t("titleOf", { company: employer.name })}>
      {employer.checkedAt ? null : (
        <Alert kind="info" title={t("notCheckedTitle")}>
          <p>{t("notChecked")}</p>
        </Alert>
      )}
      <p>
        <ButtonLink href={paths.newOffer(locale)}>{t("new")}</ButtonLink>
      </p>
      {offers.length === 0 ? <p>{t("none")}</p> : null}
      <ul className="offer-list">
        {offers.map(({ id, title, status, changedAt }) => (
          <li key={id}>
            <a href={paths.ownOffer(locale, id)}>{title}</a> <OfferBadge status={status} />
            <p>{t("changedOn", { date: shortDates(locale).format(changedAt) })}</p>
          </li>
        ))}
      </ul>
    </TextPage>
  );
};

export default OwnOffersPage;
