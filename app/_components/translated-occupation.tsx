import { useLocale } from "next-intl";
import type { ReactNode } from "react";
import { codeOf } from "@/lib/languages/portal-languages";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import { groupIn, occupationIn } from "@/lib/vocabulary/translations/translated-labels";

type TranslatedOccupationProps = { readonly vacancy: Vacancy; readonly className: string };

/** What the work is, for readers whose language the title is not written in. */
export const TranslatedOccupation = (props: TranslatedOccupationProps): ReactNode => {
  const { vacancy, className } = props;
  const code = codeOf(useLocale());
  const { descriptionLanguage, occupations } = vacancy.facts;
  if (code === "de" || descriptionLanguage === code) return null;
  const name = occupations[0] && nameIn(code, occupations[0]);
  return name ? <p className={className}>{name}</p> : null;
};

const GROUP_DIGITS = 3;

/** The occupation's own name, or that of its group. */
const nameIn = (
  code: string,
  { occupationId, kldb }: Vacancy["facts"]["occupations"][number],
): string | undefined => {
  const name = occupationId === undefined ? undefined : occupationIn(code, occupationId);
  return name ?? (kldb === undefined ? undefined : groupIn(code, kldb.slice(0, GROUP_DIGITS)));
};
