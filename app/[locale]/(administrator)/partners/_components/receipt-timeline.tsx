import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type OfferRefusal, offerRefusals } from "@/lib/exchange/apply-page";
import { partnerStates } from "@/lib/exchange/partner";
import type { Receipt } from "@/lib/exchange/receipt";
import { moments } from "./moments";
import { useOutcomeText } from "./use-outcome-text";

type ReceiptTimelineProps = {
  readonly receipts: readonly (Receipt & { readonly sequence: number; readonly hash: string })[];
};

/** Shown beside what happened; hashes and signatures are for the machine that compares. */
const shownFacts = ["from", "to", "sequence", "offers", "state", "code", "why", "how"] as const;

/** What happened with the partner, the newest first. */
export const ReceiptTimeline = ({ receipts }: ReceiptTimelineProps): ReactNode => {
  const t = useTranslations("partners.receipts");
  const locale = useLocale();
  const wordsOf = useWordsOfFacts();
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
            <span className="receipt-facts">{wordsOf(facts).join(", ")}</span>{" "}
            <code className="receipt-hash">{hash.slice(0, 12)}</code>
          </li>
        ))}
      </ol>
    </section>
  );
};

/** What is told of a receipt; of offers that were set aside, why and how many. */
const useWordsOfFacts = (): ((facts: Receipt["facts"]) => readonly string[]) => {
  const t = useTranslations("partners.receipts");
  const wordOf = useFactWords();
  return (facts) => [
    ...shownFacts.flatMap((name) => {
      const fact = facts[name];
      return fact === undefined || fact === ""
        ? []
        : [`${t(`fact.${name}`)} ${wordOf(name, String(fact))}`];
    }),
    ...offerRefusals.flatMap((why: OfferRefusal) => {
      const count = facts[why];
      return typeof count === "number" ? [t("setAside", { count, why: t(`aside.${why}`) })] : [];
    }),
  ];
};

/** Codes in words, wherever there are any. */
const useFactWords = (): ((name: string, fact: string) => string) => {
  const t = useTranslations("partners");
  const outcomeText = useOutcomeText();
  return (name, fact) => {
    const state = name === "state" && partnerStates.find((one) => one === fact);
    if (state) return t(`state.${state}`);
    if (name === "code") return outcomeText(fact);
    if (name === "how" && (fact === "person" || fact === "directory")) return t(`how.${fact}`);
    return fact;
  };
};
