import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { OutcomeAlert } from "@/app/_components/outcome-alert";
import type { Locale } from "@/app/_i18n/routing";
import { requireRight } from "@/app/_server/require-actor";
import { paths } from "@/app/paths";
import { helpWantedStore } from "@/lib/composition/exchange/help-wanted";
import { vacancyUseCases } from "@/lib/composition/vacancies";
import { isForUsToAsk } from "@/lib/exchange/help-wanted/help-wanted";
import { vacancyIdSchema } from "@/lib/vacancies/vacancy";
import { HelpForms } from "../_components/help-forms";
import { HelpHistory } from "../_components/help-history";

type PageProps = {
  readonly params: Promise<{ locale: Locale; vacancyId: string }>;
  readonly searchParams: Promise<{ told?: string }>;
};

const good = ["asked", "taken-back"] as const;
const bad = [
  ...(["form-incomplete", "not-allowed", "vacancy-unknown", "not-for-us"] as const),
  ...(["asked-already", "not-asked"] as const),
];

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("helpWanted"))("formTitle"),
  robots: { index: false },
});

/** Asks neighbours for help with one offer, or takes that back. */
const HelpWithOfferPage = async ({ params, searchParams }: PageProps): Promise<ReactNode> => {
  const [{ locale, vacancyId }, { told }] = [await params, await searchParams];
  await requireRight(locale, "help-wanted.manage");
  const id = vacancyIdSchema.safeParse(vacancyId);
  const vacancy = id.success ? await vacancyUseCases().find(id.data) : undefined;
  if (!vacancy || vacancy.origin !== "regional") notFound();
  const t = await getTranslations("helpWanted");
  const [done, refused] = [good.find((one) => one === told), bad.find((one) => one === told)];
  return (
    <div className="page page--narrow">
      <p>
        <a className="kern-link" href={paths.helpWanted(locale)}>
          {t("back")}
        </a>
      </p>
      <h1 className="kern-heading-large">{t("formTitle")}</h1>
      <OutcomeAlert done={done && t(`told.${done}`)} refused={refused && t(`told.${refused}`)} />
      <p>
        <a className="kern-link" href={paths.vacancy(locale, vacancy.id)}>
          {vacancy.title}
        </a>
      </p>
      <HelpForms
        vacancyId={vacancy.id}
        call={await helpWantedStore().find(vacancy.id)}
        mayAsk={isForUsToAsk(vacancy)}
      />
      <HelpHistory steps={await helpWantedStore().history(vacancy.id)} />
    </div>
  );
};

export default HelpWithOfferPage;
