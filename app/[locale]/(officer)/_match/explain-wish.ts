import type { MatchCardOf } from "@/lib/matching/match";
import type { MatchWords } from "./match-words";

const levelKeys = ["1", "2", "3", "4"] as const;

export const explainLevel = ({ facts, verdict }: MatchCardOf<"level">, t: MatchWords): string => {
  const [needed, has] = [levelKeys[(facts.needed ?? 0) - 1], levelKeys[(facts.has ?? 0) - 1]];
  if (verdict === "unknown" || !needed || !has) return t(`level.${verdict}`);
  return t("level.compared", { needed: t(`levelName.${needed}`), has: t(`levelName.${has}`) });
};

export const explainTransport = (
  { facts: { start, end }, verdict }: MatchCardOf<"shift-transport">,
  t: MatchWords,
): string =>
  start && end && verdict === "missing"
    ? t("transport.tooEarlyOrLate", { start, end })
    : t(`transport.${verdict === "unknown" ? "unknown" : "fits"}`);

export const explainDemands = (
  { facts, verdict }: MatchCardOf<"demands">,
  t: MatchWords,
): string => {
  if (facts.avoided.length === 0) return t(`demands.${verdict === "met" ? "none" : "unknown"}`);
  return t("demands.avoid", {
    list: facts.avoided.map((demand) => t(`demand.${demand}`)).join(", "),
  });
};

export const explainPay = (
  { facts: { offered, wished } }: MatchCardOf<"pay">,
  t: MatchWords,
): string => {
  if (offered === undefined || wished === undefined) return t("pay.unknown");
  return t("pay.compared", { offered, wished });
};
