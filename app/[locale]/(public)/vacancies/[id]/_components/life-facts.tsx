import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useDates } from "@/app/_format/use-dates";
import { useSourceOf } from "@/app/_format/use-source-of";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import { Fact, FactGroup } from "./fact";

/** Where the offer comes from, since when, and how sure we are that it still stands. */
export const LifeFacts = ({ vacancy }: { vacancy: Vacancy }): ReactNode => {
  const t = useTranslations();
  const dates = useDates();
  const sourceOf = useSourceOf();
  const { sourceUrl, externalId, firstSeenAt, publishedAt } = vacancy;
  return (
    <FactGroup id="facts-life" title={t("vacancy.groups.life")}>
      <Fact label={t("vacancy.facts.source")} value={sourceOf(vacancy)} />
      {externalId ? <Fact label={t("vacancy.facts.reference")} value={externalId} /> : null}
      {sourceUrl ? (
        <Fact
          label={t("vacancy.facts.sourceLink")}
          value={
            <a className="source-link" href={sourceUrl} rel="nofollow noopener">
              {new URL(sourceUrl).host}
            </a>
          }
        />
      ) : null}
      <Fact label={t("vacancy.facts.firstSeen")} value={dates.long(firstSeenAt)} />
      <Fact label={t("vacancy.facts.published")} value={publishedAt && dates.long(publishedAt)} />
      <Fact label={t("vacancy.facts.lastConfirmed")} value={useConfirmedText()(vacancy)} />
    </FactGroup>
  );
};

/** "3. März 2026 durch die Quelle"; undefined where nobody confirmed it yet. */
export const useConfirmedText = (): ((vacancy: Vacancy) => string | undefined) => {
  const t = useTranslations("confirmedBy");
  const dates = useDates();
  return ({ lastConfirmed }) =>
    lastConfirmed && `${dates.long(lastConfirmed.at)} ${t(lastConfirmed.how)}`;
};
