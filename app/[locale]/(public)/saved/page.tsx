import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { z } from "zod";
import { Alert } from "@/app/_components/alert";
import { ButtonLink } from "@/app/_components/button-link";
import { PrintButton } from "@/app/_components/print-button";
import { SavedForm } from "@/app/_components/saved-form";
import type { Locale } from "@/app/_i18n/routing";
import { savedVacancies } from "@/app/_server/saved-vacancies";
import { paths } from "@/app/paths";
import { vacancyUseCases } from "@/lib/composition/vacancies";
import { MOST_SAVED, SAVED_FOR_DAYS } from "@/lib/vacancies/saved/saved-vacancies";
import { vacancyIdSchema } from "@/lib/vacancies/vacancy";
import { SavedList } from "./_components/saved-list";

type SavedPageProps = {
  readonly params: Promise<{ locale: Locale }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

const querySchema = z.object({
  removed: vacancyIdSchema.optional().catch(undefined),
  position: z.coerce.number().int().min(0).max(MOST_SAVED).optional().catch(undefined),
  told: z.literal("full").optional().catch(undefined),
});

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("saved"))("title"),
  robots: { index: false },
});

/** The offers this device keeps, in the order they were saved. */
const SavedPage = async ({ params, searchParams }: SavedPageProps): Promise<ReactNode> => {
  const { locale } = await params;
  const { removed, position = 0, told } = querySchema.parse(await searchParams);
  const t = await getTranslations();
  const saved = await savedVacancies();
  const offers = await vacancyUseCases().findSaved(saved);
  return (
    <div className="page">
      <h1 className="kern-heading-large">{t("saved.title")}</h1>
      {told === "full" && saved.length >= MOST_SAVED ? (
        <Alert kind="warning" title={t("saved.full", { most: MOST_SAVED })} />
      ) : null}
      {removed && !saved.includes(removed) ? (
        <div className="saved-removed">
          <p role="status">{t("saved.removed")}</p>
          <SavedForm
            move="save"
            vacancyId={removed}
            position={position}
            from="list"
            label={t("saved.undo")}
            kind="tertiary"
          />
        </div>
      ) : null}
      {offers.length === 0 ? (
        <>
          <p>{t("saved.empty")}</p>
          <p>{t("saved.emptyHint")}</p>
          <p className="button-row">
            <ButtonLink href={paths.vacancies(locale)}>{t("layout.searchJobs")}</ButtonLink>
          </p>
        </>
      ) : (
        <>
          <SavedList offers={offers} />
          <p className="saved-list__print">
            <PrintButton label={t("vacancy.print")} />
          </p>
          <details className="saved-forget">
            <summary>{t("saved.forget")}</summary>
            <p>{t("saved.forgetHint")}</p>
            <SavedForm move="forget" label={t("saved.forget")} />
          </details>
        </>
      )}
      <p className="saved-list__device">{t("saved.device", { days: SAVED_FOR_DAYS })}</p>
    </div>
  );
};

export default SavedPage;
