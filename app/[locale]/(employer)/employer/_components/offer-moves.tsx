import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActionForm } from "@/app/_components/action-form";
import { ButtonLink } from "@/app/_components/button-link";
import { SubmitButton } from "@/app/_components/submit-button";
import { paths } from "@/app/paths";
import { movesFrom, type VacancyMove } from "@/lib/vacancies/life/vacancy-life";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import { moveOfferAction } from "../vacancies/actions";

type OfferMovesProps = { readonly vacancy: Vacancy; readonly isComplete: boolean };

const mainMoves: readonly VacancyMove[] = ["submit", "resume", "fill"];

/** One button for each thing the employer can do with the offer now. */
export const OfferMoves = ({ vacancy, isComplete }: OfferMovesProps): ReactNode => {
  const t = useTranslations("employer.move");
  const locale = useLocale();
  const moves = movesFrom(vacancy.status, "employer").filter(
    (move) => move !== "submit" || isComplete,
  );
  return (
    <div className="offer-moves">
      {vacancy.status === "draft" ? (
        <ButtonLink
          href={paths.editOffer(locale, vacancy.id)}
          kind={isComplete ? "secondary" : "primary"}
        >
          {t("edit")}
        </ButtonLink>
      ) : null}
      {moves.map((move) => (
        <ActionForm key={move} action={moveOfferAction}>
          <input type="hidden" name="id" value={vacancy.id} />
          <input type="hidden" name="move" value={move} />
          <SubmitButton kind={mainMoves.includes(move) ? "primary" : "secondary"}>
            {t(move)}
          </SubmitButton>
        </ActionForm>
      ))}
    </div>
  );
};
