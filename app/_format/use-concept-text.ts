import { useLocale, useTranslations } from "next-intl";
import { codeOf, type Locale } from "@/lib/languages/portal-languages";
import type { Operator } from "@/lib/operator/operator";
import type { Concept } from "@/lib/vacancies/understanding/understood-query";
import { plainLabel } from "@/lib/vocabulary/plain-german/plain-labels";
import { fieldIn, occupationIn, skillIn } from "@/lib/vocabulary/translations/translated-labels";
import { useKreisTexts } from "./use-kreis-texts";

type Of<Kind extends Concept["kind"]> = Extract<Concept, { kind: Kind }>;

/** What a concept of a query stands for: "Beruf: Koch/Köchin", "ohne Wochenendarbeit". */
export const useConceptText = (operator: Operator): ((concept: Concept) => string) => {
  const t = useTranslations("understood");
  const conditionText = useCondition();
  const { within } = useKreisTexts(operator.kreis.name);
  const locale = useLocale();
  return (concept) => {
    if (concept.kind === "kreis") return within;
    if (concept.kind === "distance") return t("distance", { radius: concept.radiusKm });
    return isNamed(concept)
      ? t(concept.kind, { label: labelOf(concept, locale) })
      : conditionText(concept);
  };
};

type Named = Of<"occupation" | "occupation-group" | "skill" | "place">;

const isNamed = (concept: Named | Condition): concept is Named =>
  ["occupation", "occupation-group", "skill", "place"].includes(concept.kind);

/** The concept's name in the reader's language, German where nobody translated it. */
const labelOf = (named: Named, locale: Locale): string =>
  locale === "de-leicht" ? plainLabelOf(named) : labelIn(named, codeOf(locale));

const plainLabelOf = ({ kind, id, label }: Named): string => {
  if (kind === "place") return label;
  const kinds = {
    occupation: "occupations",
    "occupation-group": "fields",
    skill: "skills",
  } as const;
  return plainLabel(kinds[kind], id, label);
};

const labelIn = ({ kind, id, label }: Named, code: string): string => {
  if (kind === "occupation") return occupationIn(code, id) ?? label;
  if (kind === "occupation-group") return fieldIn(code, id) ?? label;
  return (kind === "skill" ? skillIn(code, id) : undefined) ?? label;
};

type Condition = Of<"working-time" | "offer-type" | "contract" | "exclusion" | "start">;

const useCondition = (): ((concept: Condition) => string) => {
  const t = useTranslations("understood");
  const offerType = useTranslations("offerType");
  const contract = useTranslations("contract");
  const workingTimeText = useWorkingTimeConcept();
  const exclusionText = useExclusion();
  return (concept) => {
    switch (concept.kind) {
      case "working-time":
        return workingTimeText(concept);
      case "offer-type":
        return offerType(concept.offerType);
      case "contract":
        return contract(concept.term);
      case "exclusion":
        return exclusionText(concept);
      case "start":
        return t("start", { words: concept.words.map(({ text }) => text).join(" ") });
    }
  };
};

const useWorkingTimeConcept = (): ((concept: Of<"working-time">) => string) => {
  const t = useTranslations("understood");
  const time = useTranslations("workingTime");
  return ({ hoursPerWeek, trait, times }) => {
    if (hoursPerWeek !== undefined) return t("hours", { hours: hoursPerWeek });
    if (trait) return t(`trait.${trait}`);
    return times.map((one) => time(one)).join(t("or"));
  };
};

const useExclusion = (): ((concept: Of<"exclusion">) => string) => {
  const t = useTranslations("understood");
  const time = useTranslations("workingTime");
  return ({ unwanted, label, words }) => {
    if (unwanted.of === "trait") return t("without", { what: t(`trait.${unwanted.trait}`) });
    if (unwanted.of === "working-time") return t("without", { what: time(unwanted.time) });
    return t("without", { what: label ?? words.map(({ text }) => text).join(" ") });
  };
};
