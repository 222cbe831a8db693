import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ActionForm } from "@/app/_components/action-form";
import { SubmitButton } from "@/app/_components/submit-button";
import { longDates } from "@/app/_format/formats";
import type { AnonymousCard } from "@/lib/introductions/anonymous-card";
import type { KnownRequest } from "@/lib/introductions/view-cards";
import type { VacancyId } from "@/lib/vacancies/vacancy";
import { requestIntroductionAction } from "../../../actions";
import { CardLines } from "./card-lines";

type AnonymousCardViewProps = {
  readonly card: AnonymousCard;
  readonly vacancyId: VacancyId;
  readonly request: KnownRequest | undefined;
};

/** Somebody without a name, held against the offer, and the way to ask for an introduction. */
export const AnonymousCardView = async ({
  card,
  vacancyId,
  request,
}: AnonymousCardViewProps): Promise<ReactNode> => {
  const t = await getTranslations("cardsForOffer");
  const headingId = `card-${card.number}`;
  return (
    <article className="nameless__card" aria-labelledby={headingId}>
      <h2 className="kern-heading-small" id={headingId}>
        {t("heading", { number: card.number })}
      </h2>
      <CardLines lines={card.lines} />
      {request ? (
        <Asked request={request} />
      ) : (
        <ActionForm action={requestIntroductionAction}>
          <input type="hidden" name="vacancyId" value={vacancyId} />
          <input type="hidden" name="number" value={card.number} />
          <SubmitButton>{t("ask")}</SubmitButton>
        </ActionForm>
      )}
    </article>
  );
};

const Asked = async ({
  request: { requestedAt, answer },
}: {
  readonly request: KnownRequest;
}): Promise<ReactNode> => {
  const t = await getTranslations("cardsForOffer");
  const on = longDates(await getLocale()).format(requestedAt);
  return (
    <p className="nameless__asked">
      {t("asked", { on })} {t(`answer.${answer ?? "waiting"}`)}
    </p>
  );
};
