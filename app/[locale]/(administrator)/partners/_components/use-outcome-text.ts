import { useTranslations } from "next-intl";

const outcomes = [
  "cursor-unknown",
  "failed",
  "not-in-force",
  "not-served",
  "not-trusted",
  "ok",
  "page-refused",
  "unreachable",
  "unreadable",
] as const;

/** What came of asking a partner, in words; a code that has none yet stays as it is. */
export const useOutcomeText = (): ((code: string) => string) => {
  const t = useTranslations("partners.outcome");
  return (code) => {
    const known = outcomes.find((outcome) => outcome === code);
    return known ? t(known) : code;
  };
};
