import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CardList } from "@/app/_components/card-list";
import { PrintButton } from "@/app/_components/print-button";
import { WorkplaceMap } from "@/app/_components/workplace-map";
import { paths } from "@/app/paths";
import type { HelpStanding } from "@/app/_server/help-standing";
import { baseUrl } from "@/lib/composition/operator";
import type { FactEvidence } from "@/lib/readings/find-evidence";
import type { KeptTranslation } from "@/lib/languages/translation/text-translations";
import type { Operator } from "@/lib/operator/operator";
import type { SavedVacancies } from "@/lib/vacancies/saved/saved-vacancies";
import type { SameJob } from "@/lib/vacancies/same-job/find-same-job";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import type { Vocabulary } from "@/lib/vocabulary/vocabulary";
import { ApplyCard } from "./apply-card";
import { HelpWantedNote } from "./help-wanted-note";
import { KeepCard } from "./keep-card";
import { LanguageLadder } from "./language-ladder";
import { LeadingOffer } from "./leading-offer";
import { MachineTranslation } from "./machine-translation";
import { VacancyHead } from "./vacancy-head";
import { VacancyMain } from "./vacancy-main";

type VacancyViewProps = {
  readonly vacancy: Vacancy;
  readonly similar: readonly Vacancy[];
  readonly operator: Operator;
  readonly vocabulary: Vocabulary;
  /** The search people came from. */
  readonly back: string;
  /** What the reader's device keeps. */
  readonly saved: SavedVacancies;
  readonly evidence: FactEvidence;
  /** What a machine made of the text, where one did. */
  readonly translation: KeptTranslation | undefined;
  /** The job may have been reported more than once. */
  readonly sameJob: SameJob;
  /** For staff who may decide about offers of one job. */
  readonly decisions: ReactNode;
  /** For staff who may say which occupation an offer is for. */
  readonly mayCorrect: boolean;
  /** For staff: whether somebody asks for help with the offer, or may. */
  readonly help: HelpStanding | undefined;
  /** For staff who may compare people with the offer. */
  readonly mayRankPeople: boolean;
};

/** One offer with all that is known about it and the way to apply. */
export const VacancyView = (props: VacancyViewProps): ReactNode => {
  const { vacancy, similar, operator, vocabulary, back, evidence, mayCorrect, mayRankPeople } =
    props;
  const locale = useLocale();
  const t = useTranslations("vacancy");
  const sheet = useTranslations("languages.sheet");
  const url = `${baseUrl()}${paths.vacancy(locale, vacancy.id)}`;
  return (
    <div className="page vacancy-page">
      <p className="vacancy-page__back">
        <a className="kern-link" href={back}>
          {t("back")}
        </a>
        {mayCorrect ? (
          <a className="kern-link" href={paths.occupation(locale, vacancy.id)}>
            {t("occupationOfOffer")}
          </a>
        ) : null}
        {mayRankPeople ? (
          <a className="kern-link" href={paths.peopleForOffer(locale, vacancy.id)}>
            {t("whoFits")}
          </a>
        ) : null}
        <a className="kern-link" href={paths.vacancySheet(locale, vacancy.id)}>
          {sheet("open")}
        </a>
        <PrintButton label={t("print")} />
      </p>
      {props.help ? <HelpWantedNote vacancy={vacancy} help={props.help} /> : null}
      <LeadingOffer leader={props.sameJob.leader} />
      <article className="vacancy-page__grid">
        <VacancyHead vacancy={vacancy} alsoReported={props.sameJob.others} />
        <div className="vacancy-page__side">
          <ApplyCard vacancy={vacancy} operator={operator} />
          <KeepCard vacancy={vacancy} saved={props.saved} />
          <LanguageLadder vacancy={vacancy} />
          <WorkplaceMap workplaces={vacancy.facts.workplaces} operator={operator} />
        </div>
        <VacancyMain
          {...{ vacancy, vocabulary, evidence }}
          hasTranslation={props.translation?.state === "shown"}
        />
        <MachineTranslation id={vacancy.id} translation={props.translation} />
      </article>
      {props.decisions}
      <CardList id="similar-title" title={t("similar")} vacancies={similar} />
      <p className="print-only">{t("printedFrom", { portal: operator.portalName, url })}</p>
    </div>
  );
};
