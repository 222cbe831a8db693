import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { z } from "zod";
import { Alert } from "@/app/_components/alert";
import type { Locale } from "@/app/_i18n/routing";
import { requireActor } from "@/app/_server/require-actor";
import { paths } from "@/app/paths";
import { readingUseCases } from "@/lib/composition/readings";
import { vacancyIdSchema } from "@/lib/vacancies/vacancy";
import { Outcome, outcomeSchema } from "../_components/outcome";
import { ChooseOccupation } from "./_components/choose-occupation";
import { Understood } from "./_components/understood";

type OccupationPageProps = {
  readonly params: Promise<{ locale: Locale; vacancyId: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[]>>>;
};

const wordsSchema = z.string().max(200).catch("");

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("occupations"))("ofOffer"),
  robots: { index: false },
});

/** What was understood of one offer's occupation, and the way to say otherwise. */
const OccupationPage = async ({
  params,
  searchParams,
}: OccupationPageProps): Promise<ReactNode> => {
  const [{ locale, vacancyId }, query] = [await params, await searchParams];
  const [t, actor] = [await getTranslations("occupations"), await requireActor(locale)];
  const id = vacancyIdSchema.safeParse(vacancyId);
  if (!id.success) notFound();
  const words = wordsSchema.parse(query["q"]);
  const viewed = await readingUseCases().viewOccupation(actor, id.data, words);
  if (!viewed.ok && viewed.refusal.code === "vacancy-unknown") notFound();
  return (
    <div className="page">
      <p>
        <a className="kern-link" href={paths.occupations(locale)}>
          {t("toList")}
        </a>
      </p>
      <h1 className="kern-heading-large">{t("ofOffer")}</h1>
      {viewed.ok ? (
        <>
          <Outcome told={outcomeSchema.parse(query)} />
          <Understood view={viewed.value} />
          <ChooseOccupation view={viewed.value} words={words} />
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

export default OccupationPage;
