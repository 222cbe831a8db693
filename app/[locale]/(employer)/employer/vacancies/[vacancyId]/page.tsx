import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Alert } from "@/app/_components/alert";
import { ButtonLink } from "@/app/_components/button-link";
import { OfferHistory } from "@/app/_components/offer-history";
import { OfferPreview } from "@/app/_components/offer-preview";
import type { Locale } from "@/app/_i18n/routing";
import { findOwnOffer } from "@/app/_server/find-offer";
import { requireRight } from "@/app/_server/require-actor";
import { paths } from "@/app/paths";
import { employerOffers } from "@/lib/composition/employers";
import { isOpenToEmployers } from "@/lib/composition/introductions/introductions";
import { missingForReview } from "@/lib/employers/offers/missing-for-review";
import { isPublished } from "@/lib/vacancies/vacancy";
import { OfferMoves } from "../../_components/offer-moves";
import { OfferState } from "../../_components/offer-state";

type PageProps = {
  readonly params: Promise<{ locale: Locale; vacancyId: string }>;
  readonly searchParams: Promise<{ refused?: string }>;
};

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("employer.offer"))("title"),
  robots: { index: false },
});

/** Where the own offer stands, what can be done with it, and how it looks. */
const OwnOfferPage = async ({ params, searchParams }: PageProps): Promise<ReactNode> => {
  const [{ locale, vacancyId }, { refused }] = [await params, await searchParams];
  const offer = await findOwnOffer(await requireRight(locale, "offers.write"), vacancyId);
  if (!offer) notFound();
  const { vacancy } = offer;
  const t = await getTranslations("employer.offer");
  const history = await employerOffers().history(vacancy.id);
  const missing = vacancy.status === "draft" ? missingForReview(vacancy) : [];
  return (
    <div className="page page--narrow">
      <p>
        <a className="kern-link" href={paths.ownOffers(locale)}>
          {t("back")}
        </a>
      </p>
      {refused ? (
        <div role="alert">
          <Alert kind="danger" title={t("refused")} />
        </div>
      ) : null}
      <OfferState vacancy={vacancy} lastStep={history.at(-1)} missing={missing} />
      <OfferMoves vacancy={vacancy} isComplete={missing.length === 0} />
      {isPublished(vacancy) ? (
        <p>
          {isOpenToEmployers() ? (
            <ButtonLink kind="secondary" href={paths.cardsForOffer(locale, vacancy.id)}>
              {t("seePeople")}
            </ButtonLink>
          ) : null}
          <ButtonLink kind="tertiary" href={paths.vacancy(locale, vacancy.id)}>
            {t("seePublic")}
          </ButtonLink>
        </p>
      ) : null}
      <OfferPreview vacancy={vacancy} />
      <OfferHistory steps={history} />
    </div>
  );
};

export default OwnOfferPage;
