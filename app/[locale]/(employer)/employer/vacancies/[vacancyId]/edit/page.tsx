import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Alert } from "@/app/_components/alert";
import { TextPage } from "@/app/_components/text-page";
import type { Locale } from "@/app/_i18n/routing";
import { findOwnOffer } from "@/app/_server/find-offer";
import { requireRight } from "@/app/_server/require-actor";
import { paths } from "@/app/paths";
import { employerUseCases } from "@/lib/composition/employers";
import { minimumWageOn } from "@/lib/employers/minimum-wage";
import { offerProblems } from "@/lib/employers/offers/read-offer-form";
import { dayOf } from "@/lib/shared/dates";
import { OfferForm } from "../../../_components/offer-form";

type PageProps = {
  readonly params: Promise<{ locale: Locale; vacancyId: string }>;
  readonly searchParams: Promise<{ problems?: string }>;
};

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("employer.form"))("editTitle"),
  robots: { index: false },
});

const EditOfferPage = async ({ params, searchParams }: PageProps): Promise<ReactNode> => {
  const [{ locale, vacancyId }, { problems: text }] = [await params, await searchParams];
  const offer = await findOwnOffer(await requireRight(locale, "offers.write"), vacancyId);
  if (!offer) notFound();
  const { vacancy } = offer;
  if (vacancy.status !== "draft") redirect(paths.ownOffer(locale, vacancy.id));
  const t = await getTranslations("employer.form");
  const named = typeof text === "string" ? text.split(",") : [];
  const problems = offerProblems.filter((problem) => named.includes(problem));
  const today = dayOf(new Date());
  return (
    <TextPage title={t("editTitle")}>
      {problems.length === 0 ? (
        <p>{t("editLead")}</p>
      ) : (
        <div role="alert">
          <Alert kind="danger" title={t("problemsTitle")}>
            <ul>
              {problems.map((problem) => (
                <li key={problem}>{t(`problem.${problem}`)}</li>
              ))}
            </ul>
          </Alert>
        </div>
      )}
      <OfferForm
        vacancy={vacancy}
        suggestion={employerUseCases().suggestOffer(vacancy.title, today)}
        problems={problems}
        minimumWage={minimumWageOn(vacancy.facts.startsOn ?? today)}
      />
    </TextPage>
  );
};

export default EditOfferPage;
