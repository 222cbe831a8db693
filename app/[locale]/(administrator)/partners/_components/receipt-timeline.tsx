import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Receipt } from "@/lib/exchange/receipt";
import { moments } from "./moments";

type ReceiptTimelineProps = {
  readonly receipts: readonly (Receipt & { readonly sequence: number; readonly hash: string })[];
};

/** Shown beside what happened; hashes and signatures are for the machine that compares. */
const shownFacts = ["from", "to", "sequence", "offers", "state", "code", "why", "how"] as const;

/** What happened with the partner, the newest first. */
export const ReceiptTimeline = ({ receipts }: ReceiptTimelineProps): ReactNode => {
  const t = useTranslations("partners.receipts");
  const locale = useLocale();
  return (
    <section className="text-section" aria-labelledby="receipts">
      <h2 id="receipts" className="kern-heading-small">
        {t("title")}
      </h2>
      <p>{t(receipts.length === 0 ? "none" : "hint")}</p>
      <ol className="offer-list" reversed>
        {receipts.map(({ sequence, kind, at, facts, hash }) => (
          <li key={sequence} value={sequence}>
            <time dateTime={at.toISOString()}>{moments(locale).format(at)}</time>: {t(kind)}{" "}
            <span className="receipt-facts">
              {shownFacts
                .flatMap((name) => {
                  const fact = facts[name];
                  return fact === undefined || fact === "" ? [] : [`${t(`fact.${name}`)} ${fact}`];
                })
                .join(", ")}
            </span>{" "}
            <code className="receipt-hash">{hash.slice(0, 12)}</code>
          </li>
        ))}
      </ol>
    </section>
  );
};
