import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Alert } from "@/app/_components/alert";
import { requireActor } from "@/app/_server/require-actor";
import { readingUseCases } from "@/lib/composition/readings";
import { CorrectionTable } from "./_components/correction-table";
import { Outcome, outcomeSchema } from "./_components/outcome";
import { UnsureTable } from "./_components/unsure-table";

type OccupationsPageProps = {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[]>>>;
};

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("occupations"))("title"),
  robots: { index: false },
});

/** Titles that stayed unsure, and what people have corrected. */
const OccupationsPage = async ({ searchParams }: OccupationsPageProps): Promise<ReactNode> => {
  const t = await getTranslations("occupations");
  const actor = await requireActor(await getLocale());
  const work = await readingUseCases().listOccupationWork(actor);
  return (
    <div className="page">
      <h1 className="kern-heading-large">{t("title")}</h1>
      {work.ok ? (
        <>
          <Outcome told={outcomeSchema.parse(await searchParams)} />
          <p>{t("lead")}</p>
          <UnsureTable titles={work.value.unsure} />
          <CorrectionTable corrections={work.value.corrections} />
        </>
      ) : (
        <div data-refused="">
          <Alert kind="info" title={t("notAllowedTitle")}>
            <p>{t("notAllowed")}</p>
          </Alert>
        </div>
      )}
    </div>
  );
};

export default OccupationsPage;
