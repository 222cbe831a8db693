import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { KnownPartner } from "@/lib/exchange/partner-store";
import { moments } from "./moments";
import { useOutcomeText } from "./use-outcome-text";

/** When the partner was last asked, and what came of it where it was nothing good. */
export const LastPull = ({ contact }: Pick<KnownPartner, "contact">): ReactNode => {
  const t = useTranslations("partners");
  const outcomeText = useOutcomeText();
  const locale = useLocale();
  const { pulledAt, pullOutcome = "ok" } = contact;
  if (!pulledAt) return t("never");
  const at = moments(locale).format(pulledAt);
  return pullOutcome === "ok" ? at : `${at} – ${outcomeText(pullOutcome)}`;
};
