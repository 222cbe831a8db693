import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Alert } from "@/app/_components/alert";
import type { HelpStanding } from "@/app/_server/help-standing";
import { paths } from "@/app/paths";
import { LONG_OPEN_DAYS } from "@/lib/exchange/help-wanted/help-wanted";
import type { Vacancy } from "@/lib/vacancies/vacancy";

type HelpWantedNoteProps = { readonly vacancy: Vacancy; readonly help: HelpStanding };

/** For staff: a neighbour asks for help with this offer, or we do, or we might. */
export const HelpWantedNote = ({ vacancy, help }: HelpWantedNoteProps): ReactNode => {
  const t = useTranslations("helpWanted");
  const locale = useLocale();
  if (help.isAskedByOrigin) {
    const kreis = vacancy.facts.exchangedFrom ?? t("aNeighbour");
    return <Alert kind="info" title={t("neighbourAsks", { kreis })} />;
  }
  const link = help.mayAsk ? (
    <a className="kern-link" href={paths.helpWithOffer(locale, vacancy.id)}>
      {t(help.isAskedByUs ? "change" : "ask")}
    </a>
  ) : null;
  if (help.isAskedByUs) {
    return (
      <Alert kind="info" title={t("weAsk")}>
        <p>{link}</p>
      </Alert>
    );
  }
  if (!link) return null;
  const isLong = help.daysOpen >= LONG_OPEN_DAYS;
  return (
    <p>
      {isLong ? `${t("longOpenHint", { days: help.daysOpen })} ` : null}
      {link}
    </p>
  );
};
