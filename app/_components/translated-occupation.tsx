import { useLocale } from "next-intl";
import type { ReactNode } from "react";
import { vocabulary } from "@/lib/composition/vocabulary";
import { codeOf } from "@/lib/languages/portal-languages";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import { findOccupationOrGroupName } from "@/lib/vocabulary/translations/find-name";

type TranslatedOccupationProps = { readonly vacancy: Vacancy; readonly className: string };

/** What the work is, for readers whose language the title is not written in. */
export const TranslatedOccupation = (props: TranslatedOccupationProps): ReactNode => {
  const { vacancy, className } = props;
  const code = codeOf(useLocale());
  const { descriptionLanguage, occupations } = vacancy.facts;
  if (code === "de" || descriptionLanguage === code) return null;
  const name = occupations[0] && findOccupationOrGroupName(code, occupations[0], vocabulary());
  return name ? <p className={className}>{name}</p> : null;
};
