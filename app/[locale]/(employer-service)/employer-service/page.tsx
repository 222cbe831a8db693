import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Badge } from "@/app/_components/badge";
import { TextPage } from "@/app/_components/text-page";
import { shortDates } from "@/app/_format/formats";
import type { Locale } from "@/app/_i18n/routing";
import { requireRight } from "@/app/_server/require-actor";
import { paths } from "@/app/paths";
import { employerOffers } from "@/lib/composition/employers";

type PageProps = { readonly params: Promise<{ locale: Locale }> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("employerService"))("title"),
  robots: { index: false },
});

/** Offers that wait for a check, the longest waiting first. */
const ReviewQueuePage = async ({ params }: PageProps): Promise<ReactNode> => {
  const { locale } = await params;
  await requireRight(locale, "offers.review");
  const t = await getTranslations("employerService");
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
