import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Alert } from "@/app/_components/alert";
import { paths } from "@/app/paths";
import type { Place } from "@/lib/places/place";
import type { VacancySearchResult } from "@/lib/vacancies/search-vacancies";

const OFFERED = 6;

/** How the typed place was understood, and other places it could mean. */
export const PlaceNotice = ({ result }: { result: VacancySearchResult }): ReactNode => {
  const t = useTranslations("results");
  const { place, request } = result;
  // A place named among the words shows with what they were understood as.
  if (
    !place ||
    request.place === "" ||
    request.radius === "kreis" ||
    request.radius === "everywhere"
  )
    return null;
  if (place.kind === "found") {
    return (
      <p className="place-notice">
        {t("understoodAs", { place: fullName(place.place) })}
        {place.alsoNamed.length > 0 ? <> · {t("otherPlaces")} </> : null}
        <PlaceLinks places={place.alsoNamed} result={result} />
      </p>
    );
  }
  return (
    <Alert kind="warning" title={t("placeUnknown", { place: request.place })}>
      <p className="kern-body">
        {place.nearNames.length > 0 ? t("nearNames") : t("noNearNames")}{" "}
        <PlaceLinks places={place.nearNames} result={result} />
      </p>
    </Alert>
  );
};

type PlaceLinksProps = {
  readonly places: readonly Place[];
  readonly result: VacancySearchResult;
};

const PlaceLinks = ({ places, result }: PlaceLinksProps): ReactNode => {
  const locale = useLocale();
  return places.slice(0, OFFERED).map((place, position) => (
    <span key={place.id}>
      {position > 0 ? ", " : ""}
      <a href={paths.vacancies(locale, { ...result.request, place: typedName(place), page: 1 })}>
        {fullName(place)}
      </a>
    </span>
  ));
};

// A postcode tells places of the same name apart.
const typedName = ({ name, postcode }: Place): string => (postcode ? `${postcode} ${name}` : name);

const fullName = ({ name, postcode, country }: Place): string => {
  const details = [postcode ?? "", country === "DE" ? "" : country].filter((part) => part !== "");
  const isPostcode = postcode === name;
  return details.length === 0 || isPostcode ? name : `${name} (${details.join(", ")})`;
};
