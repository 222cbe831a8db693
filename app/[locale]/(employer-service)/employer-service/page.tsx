import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Alert } from "@/app/_components/alert";
import { Badge } from "@/app/_components/badge";
import { TextPage } from "@/app/_components/text-page";
import { shortDates } from "@/app/_format/formats";
import type { Locale } from "@/app/_i18n/routing";
import { requireActor } from "@/app/_server/require-actor";
import { paths } from "@/app/paths";
import { scopeOf } from "@/lib/accounts/rights";
import { employerOffers } from "@/lib/composition/employers";

type PageProps = { readonly params: Promise<{ locale: Locale }> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("employerService"))("title"),
  robots: { index: false },
});

/** Offers that wait for a check, the longest waiting first. */
const ReviewQueuePage = async ({ params }: PageProps): Promise<ReactNode> => {
  const { locale } = await params;
  const actor = await requireActor(locale);
  const t = await getTranslations("employerService");
  if (!scopeOf(actor, "offers.review")) {
    return (
      <TextPage title={t("title")}>
        <Alert kind="info" title={t("notAllowed")} />
      </TextPage>
    );
  }
  const waiting = await employerOffers().inReview();
  return (
    <TextPage title={t("title")}>
      <p>{t("waiting", { count: waiting.length })}</p>
      <ul className="offer-list">
        {waiting.map(({ vacancy, employer }) => (
          <li key={vacancy.id}>
            <a href={paths.reviewOffer(locale, vacancy.id)}>{vacancy.title}</a>{" "}
            {employer.checkedAt ? null : <Badge kind="warning">{t("newEmployer")}</Badge>}
            <p>
              {employer.name}, {employer.locality} ·{" "}
              {t("since", { date: shortDates(locale).format(vacancy.changedAt) })}
            </p>
          </li>
        ))}
      </ul>
    </TextPage>
  );
};

export default ReviewQueuePage;
