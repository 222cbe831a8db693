import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Alert } from "@/app/_components/alert";
import { useNumberText } from "@/app/_format/use-number-text";
import type { KnownPartner } from "@/lib/exchange/partner-store";
import { LastPull } from "./last-pull";

type PartnerFiguresProps = {
  readonly known: KnownPartner;
  readonly figures: {
    readonly offered: number;
    readonly takenBack: number;
    readonly acknowledged: number;
    readonly sentSequence: number;
    readonly held: number;
    readonly withdrawn: number;
    readonly readSequence: number;
  };
};

/** From when on a difference of clocks is worth a word. */
const CLOCK_WARNING_MS = 60_000;

/** What is given and taken now, and how far both ledgers got. */
export const PartnerFigures = ({ known, figures }: PartnerFiguresProps): ReactNode => {
  const t = useTranslations("partners.figures");
  const number = useNumberText();
  const { clockOffsetMs } = known.contact;
  return (
    <section className="text-section" aria-labelledby="figures">
      <h2 id="figures" className="kern-heading-small">
        {t("title")}
      </h2>
      {Math.abs(clockOffsetMs) > CLOCK_WARNING_MS ? (
        <Alert kind="warning" title={t("clock", { minutes: Math.round(clockOffsetMs / 60_000) })} />
      ) : null}
      <dl className="mail-head">
        <dt>{t("offered")}</dt>
        <dd>{number(figures.offered)}</dd>
        <dt>{t("takenBack")}</dt>
        <dd>{number(figures.takenBack)}</dd>
        <dt>{t("acknowledged")}</dt>
        <dd>{t("ofEntries", { count: figures.acknowledged, all: figures.sentSequence })}</dd>
        <dt>{t("held")}</dt>
        <dd>{number(figures.held)}</dd>
        <dt>{t("withdrawn")}</dt>
        <dd>{number(figures.withdrawn)}</dd>
        <dt>{t("read")}</dt>
        <dd>{t("entries", { count: figures.readSequence })}</dd>
        <dt>{t("lastPull")}</dt>
        <dd>
          <LastPull contact={known.contact} />
        </dd>
      </dl>
    </section>
  );
};
