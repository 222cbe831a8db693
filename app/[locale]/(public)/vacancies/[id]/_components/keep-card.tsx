import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SavedForm } from "@/app/_components/saved-form";
import { paths } from "@/app/paths";
import type { SavedVacancies } from "@/lib/vacancies/saved/saved-vacancies";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import { PassOn } from "./pass-on";

type KeepCardProps = { readonly vacancy: Vacancy; readonly saved: SavedVacancies };

/** To see the offer again later, or to have somebody else see it. */
export const KeepCard = ({ vacancy, saved }: KeepCardProps): ReactNode => {
  const t = useTranslations("saved");
  const locale = useLocale();
  const isSaved = saved.includes(vacancy.id);
  const common = { vacancyId: vacancy.id, from: "offer" } as const;
  return (
    <div id="saved" className="keep-card">
      {isSaved ? (
        <>
          <p role="status">{t("isSaved")}</p>
          <p>
            <a className="kern-link" href={paths.savedVacancies(locale)}>
              {t("title")} ({saved.length})
            </a>
          </p>
          <SavedForm {...common} move="remove" label={t("remove")} kind="tertiary" />
        </>
      ) : (
        <SavedForm {...common} move="save" label={t("save")} />
      )}
      <PassOn vacancy={vacancy} />
    </div>
  );
};
