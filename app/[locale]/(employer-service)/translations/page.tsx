import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { TextPage } from "@/app/_components/text-page";
import type { Locale } from "@/app/_i18n/routing";
import { requireRight } from "@/app/_server/require-actor";
import { translationUseCases } from "@/lib/composition/translation";
import { ReportedText } from "./_components/reported-text";

type PageProps = {
  readonly params: Promise<{ locale: Locale }>;
  readonly searchParams: Promise<{ readonly told?: string | string[] }>;
};

const MOST_SHOWN = 20;

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("translations"))("title"),
  robots: { index: false },
});

/** Translations that readers called wrong, beside their originals, for staff to decide. */
const TranslationsPage = async ({ params, searchParams }: PageProps): Promise<ReactNode> => {
  const { locale } = await params;
  await requireRight(locale, "offers.review");
  const { told } = await searchParams;
  const t = await getTranslations("translations");
  const useCases = translationUseCases();
  const reported = (await useCases?.reported(MOST_SHOWN)) ?? [];
  return (
    <TextPage title={t("title")}>
      {told === "done" || told === "refused" ? <p role="status">{t(told)}</p> : null}
      <p>{useCases ? t("waiting", { count: reported.length }) : t("off")}</p>
      {reported.map((one) => (
        <ReportedText key={`${one.textHash}-${one.to}`} reported={one} />
      ))}
    </TextPage>
  );
};

export default TranslationsPage;
