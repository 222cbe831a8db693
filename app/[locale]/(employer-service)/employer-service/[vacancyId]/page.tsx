import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Alert } from "@/app/_components/alert";
import { NotFoundView } from "@/app/_components/not-found-view";
import { OfferBadge } from "@/app/_components/offer-badge";
import { OfferHistory } from "@/app/_components/offer-history";
import { OfferPreview } from "@/app/_components/offer-preview";
import type { Locale } from "@/app/_i18n/routing";
import { findOfferToReview } from "@/app/_server/find-offer";
import { requireRight } from "@/app/_server/require-actor";
import { paths } from "@/app/paths";
import { dataProtectionUseCases } from "@/lib/composition/data-protection";
import { employerOffers } from "@/lib/composition/employers";
import { EmployerCheck } from "../_components/employer-check";
import { OfferChanges } from "../_components/offer-changes";
import { PayWarning } from "../_components/pay-warning";
import { ReviewForms } from "../_components/review-forms";

type PageProps = {
  readonly params: Promise<{ locale: Locale; vacancyId: string }>;
  readonly searchParams: Promise<{ refused?: string }>;
};

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("employerService"))("reviewTitle"),
  robots: { index: false },
});

const ReviewOfferPage = async ({ params, searchParams }: PageProps): Promise<ReactNode> => {
  const [{ locale, vacancyId }, { refused }] = [await params, await searchParams];
  const actor = await requireRight(locale, "offers.review");
  const offer = await findOfferToReview(actor, vacancyId);
  if (!offer) return <NotFoundView />;
  const { vacancy, employer } = offer;
  const t = await getTranslations("employerService");
  const changes = await dataProtectionUseCases().readOfferChanges(actor, {
    vacancyId: vacancy.id,
    employerId: employer.id,
  });
  return (
    <div className="page page--narrow">
      <p>
        <a className="kern-link" href={paths.reviewQueue(locale)}>
          {t("back")}
        </a>{" "}
        <OfferBadge status={vacancy.status} />
      </p>
      {refused ? (
        <div role="alert">
          <Alert
            kind="danger"
            title={t(refused === "reason-needed" ? "reasonNeeded" : "refused")}
          />
        </div>
      ) : null}
      <PayWarning vacancy={vacancy} />
      <EmployerCheck employer={employer} vacancyId={vacancy.id} />
      <OfferPreview vacancy={vacancy} />
      {vacancy.status === "in-review" ? (
        <ReviewForms vacancyId={vacancy.id} isEmployerChecked={employer.checkedAt !== undefined} />
      ) : null}
      <OfferHistory steps={await employerOffers().history(vacancy.id)} />
      <OfferChanges changes={changes} />
    </div>
  );
};

export default ReviewOfferPage;
