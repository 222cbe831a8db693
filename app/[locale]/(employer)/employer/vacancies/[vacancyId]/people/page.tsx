import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { z } from "zod";
import { Alert } from "@/app/_components/alert";
import { OutcomeAlert } from "@/app/_components/outcome-alert";
import type { Locale } from "@/app/_i18n/routing";
import { requireRight } from "@/app/_server/require-actor";
import { paths } from "@/app/paths";
import { introductionUseCases } from "@/lib/composition/introductions/introductions";
import { operator } from "@/lib/composition/operator";
import type { CardsOfOffer } from "@/lib/introductions/view-cards";
import { vacancyIdSchema } from "@/lib/vacancies/vacancy";
import { AnonymousCardView } from "./_components/anonymous-card-view";
import { toldSchema } from "./told";
import "./people.css";

type PageProps = {
  readonly params: Promise<{ locale: Locale; vacancyId: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[]>>>;
};

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("cardsForOffer"))("title"),
  robots: { index: false },
});

/** Whom the own offer fits, as cards without names. */
const CardsForOfferPage = async ({ params, searchParams }: PageProps): Promise<ReactNode> => {
  const { locale, vacancyId } = await params;
  const actor = await requireRight(locale, "cards.read");
  const id = vacancyIdSchema.safeParse(vacancyId);
  const viewed = id.success ? await introductionUseCases().viewCards(actor, id.data) : undefined;
  if (!viewed?.ok) notFound();
  const t = await getTranslations("cardsForOffer");
  const { told } = toldSchema.parse(await searchParams);
  const { vacancy } = viewed.value;
  return (
    <div className="page">
      <p>
        <a className="kern-link" href={paths.ownOffer(locale, vacancy.id)}>
          {t("back", { title: vacancy.title })}
        </a>
      </p>
      <h1 className="kern-heading-large">{t("title")}</h1>
      <Told told={told} />
      <Cards viewed={viewed.value} />
    </div>
  );
};

const Told = async ({ told }: z.infer<typeof toldSchema>): Promise<ReactNode> => {
  const t = await getTranslations("cardsForOffer.told");
  if (told === undefined) return null;
  return told === "requested" ? (
    <OutcomeAlert done={t(told)} />
  ) : (
    <OutcomeAlert refused={t(told)} />
  );
};

const Cards = async ({ viewed }: { readonly viewed: CardsOfOffer }): Promise<ReactNode> => {
  const t = await getTranslations("cardsForOffer");
  const { vacancy, cards, requests } = viewed;
  const { phone, email } = operator().contact;
  if (cards.length === 0) {
    return (
      <Alert kind="info" title={t("fewTitle")}>
        <p>{t("few", { phone, email })}</p>
      </Alert>
    );
  }
  return (
    <>
      <p>{t("lead")}</p>
      <ul className="nameless">
        {cards.map((card) => (
          <li key={card.number}>
            <AnonymousCardView
              card={card}
              vacancyId={vacancy.id}
              request={requests.find(({ number }) => number === card.number)}
            />
          </li>
        ))}
      </ul>
    </>
  );
};

export default CardsForOfferPage;
