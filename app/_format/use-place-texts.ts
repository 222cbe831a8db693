import { useTranslations } from "next-intl";
import { useNumberText } from "@/app/_format/use-number-text";
import type { VacancyFacts, Workplace } from "@/lib/vacancies/vacancy-facts";

/** "41812 Erkelenz", with the country where it is not Germany. */
export const placeName = ({ postcode, locality, country }: Workplace): string => {
  const name = postcode ? `${postcode} ${locality}` : locality;
  return country === "DE" ? name : `${name} (${country})`;
};

type PlaceTexts = {
  /** The first workplace and how many more there are. */
  readonly places: (facts: VacancyFacts) => string;
  /** "4 km", rounded; undefined where no distance is known. */
  readonly distance: (km: number | undefined) => string | undefined;
};

export const usePlaceTexts = (): PlaceTexts => {
  const t = useTranslations("card");
  const number = useNumberText();
  return {
    places: ({ workplaces: [nearest, ...others] }) => {
      if (!nearest) return t("placeUnknown");
      const place = placeName(nearest);
      return others.length === 0 ? place : t("places", { place, count: others.length });
    },
    distance: (km) => {
      if (km === undefined) return undefined;
      return km < 1 ? t("here") : t("distance", { km: number(Math.round(km)) });
    },
  };
};
