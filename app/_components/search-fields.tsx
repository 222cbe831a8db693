import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Operator } from "@/lib/operator/operator";
import {
  MAX_PLACE_LENGTH,
  MAX_QUERY_LENGTH,
  radiusChoices,
  type SearchRequest,
} from "@/lib/vacancies/search-request";
import { useKreisTexts } from "../_format/use-kreis-texts";
import { paths } from "../paths";
import { Icon } from "./icon";
import { SearchBox } from "./search-box/search-box";

type SearchFieldsProps = { readonly request: SearchRequest; readonly operator: Operator };

/** What, where, how far around, and the button: the inside of a search form. */
export const SearchFields = ({ request, operator }: SearchFieldsProps): ReactNode => {
  const t = useTranslations("search");
  return (
    <div className="search-fields">
      <div className="kern-form-input search-fields__words">
        <label className="kern-label" htmlFor="search-words">
          {t("words")}
        </label>
        <p className="kern-hint" id="search-words-hint">
          {t("wordsHint")}
        </p>
        <SearchBox
          inputId="search-words"
          name="q"
          defaultValue={request.q}
          hintId="search-words-hint"
          maxLength={MAX_QUERY_LENGTH}
          endpoint={paths.suggestions}
          listLabel={t("suggestions")}
          statusText={t("suggestionStatus", { count: "{count}" })}
        />
      </div>
      <PlaceField place={request.place} operator={operator} />
      <RadiusField radius={request.radius} operator={operator} />
      <button type="submit" className="kern-btn kern-btn--primary search-fields__submit">
        <Icon name="search" />
        <span className="kern-label">{t("submit")}</span>
      </button>
    </div>
  );
};

const PlaceField = ({ place, operator }: { place: string; operator: Operator }): ReactNode => {
  const t = useTranslations("search");
  return (
    <div className="kern-form-input search-fields__place">
      <label className="kern-label" htmlFor="search-place">
        {t("place")}
      </label>
      <p className="kern-hint" id="search-place-hint">
        {t("placeHint")}
      </p>
      <input
        id="search-place"
        className="kern-form-input__input"
        type="text"
        name="place"
        defaultValue={place}
        maxLength={MAX_PLACE_LENGTH}
        list="search-places"
        aria-describedby="search-place-hint"
        autoComplete="off"
        enterKeyHint="search"
      />
      <datalist id="search-places">
        {operator.municipalities.map(({ ags, name }) => (
          <option key={ags} value={name} />
        ))}
      </datalist>
    </div>
  );
};

const RadiusField = ({
  radius,
  operator,
}: {
  radius: SearchRequest["radius"];
  operator: Operator;
}): ReactNode => {
  const t = useTranslations("radius");
  const label = useTranslations("search")("radius");
  const inKreis = useKreisTexts(operator.kreis.name).within;
  return (
    <div className="kern-form-input search-fields__radius">
      <label className="kern-label" htmlFor="search-radius">
        {label}
      </label>
      <div className="kern-form-input__select-wrapper">
        <select
          key={radius}
          id="search-radius"
          className="kern-form-input__select"
          name="radius"
          defaultValue={radius}
        >
          {radiusChoices.map((choice) => (
            <option key={choice} value={choice}>
              {t(choice, { inKreis })}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
};
