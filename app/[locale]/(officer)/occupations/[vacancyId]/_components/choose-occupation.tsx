import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActionForm } from "@/app/_components/action-form";
import type { OccupationView } from "@/lib/readings/view-occupation";
import type { OccupationGuess } from "@/lib/readings/vacancy-reading";
import { correctOccupationAction } from "../../actions";
import { GuessText } from "../../_components/guess-text";

type ChooseOccupationProps = { readonly view: OccupationView; readonly words: string };

/** A search over the vocabulary and the occupations to choose from. */
export const ChooseOccupation = ({ view, words }: ChooseOccupationProps): ReactNode => {
  const t = useTranslations("occupations");
  const choices = (view.found ?? view.reading.guesses).filter(
    ({ occupationId }) => occupationId !== undefined,
  );
  return (
    <section aria-labelledby="choose-title">
      <h2 id="choose-title" className="kern-heading-medium">
        {t("choose")}
      </h2>
      <p>{t("reach", { count: view.offers })}</p>
      <form method="get" className="occupation-search" role="search">
        <div className="kern-form-input">
          <label className="kern-label" htmlFor="occupation-words">
            {t("searchLabel")}
          </label>
          <input
            className="kern-form-input__input"
            id="occupation-words"
            name="q"
            type="search"
            defaultValue={words}
            maxLength={200}
          />
        </div>
        <button className="kern-btn kern-btn--secondary" type="submit">
          <span className="kern-label">{t("search")}</span>
        </button>
      </form>
      {choices.length > 0 ? (
        <Choices choices={choices} view={view} isFound={view.found !== undefined} />
      ) : (
        <p>{t("nothingFound")}</p>
      )}
    </section>
  );
};

type ChoicesProps = Pick<ChooseOccupationProps, "view"> & {
  readonly choices: readonly OccupationGuess[];
  readonly isFound: boolean;
};

const Choices = ({ choices, view, isFound }: ChoicesProps): ReactNode => {
  const t = useTranslations("occupations");
  const { vacancy } = view;
  const now = vacancy.facts.occupations.find(({ kldb }) => kldb)?.occupationId;
  return (
    <ActionForm action={correctOccupationAction}>
      <input type="hidden" name="vacancyId" value={vacancy.id} />
      <fieldset className="occupation-choices">
        <legend>{t(isFound ? "found" : "guesses")}</legend>
        {choices.map((guess) => (
          <div key={guess.occupationId} className="occupation-choice">
            <input
              type="radio"
              id={`occupation-${guess.occupationId}`}
              name="occupationId"
              value={guess.occupationId}
              defaultChecked={guess.occupationId === now}
              required
            />
            <label htmlFor={`occupation-${guess.occupationId}`}>
              <GuessText guess={guess} />
            </label>
          </div>
        ))}
      </fieldset>
      <button className="kern-btn kern-btn--primary" type="submit">
        <span className="kern-label">{t("take")}</span>
      </button>
    </ActionForm>
  );
};
