import { getTranslations } from "next-intl/server";
import { vocabulary } from "@/lib/composition/vocabulary";
import type { MatchCard } from "@/lib/matching/match";

type Card<Requirement extends MatchCard["requirement"]> = Extract<
  MatchCard,
  { requirement: Requirement }
>;
type Words = Awaited<ReturnType<typeof getTranslations<"match">>>;

/** The reason of a verdict as a sentence in the reader's language. */
export const explainCard = async (card: MatchCard): Promise<string> => {
  const t = await getTranslations("match");
  switch (card.requirement) {
    case "occupation":
      return explainOccupation(card, t);
    case "skills":
    case "licence":
      return explainSkills(card, t);
    case "commute":
      return explainCommute(card, t);
    case "working-time":
      return explainWorkingTime(card, t);
    case "language":
      return explainLanguage(card, t);
    case "demands":
      return explainDemands(card, t);
  }
};

const explainOccupation = (card: Card<"occupation">, t: Words): string => {
  if (card.verdict === "unknown") return t("occupation.unknown");
  const shared = card.sharedSkills.map(skillLabel).slice(0, 6).join(", ");
  const facts = {
    through: card.through,
    years: card.years ?? 0,
    shared: card.sharedSkills.length,
    of: card.targetSkillCount,
    skills: shared,
  };
  if (card.relation === "same") return t("occupation.same", facts);
  const sentence = t(
    card.relation === "neighbour" ? "occupation.neighbour" : "occupation.far",
    facts,
  );
  return card.levelsUp > 0 ? `${sentence} ${t("occupation.higherLevel")}` : sentence;
};

const explainSkills = (card: Card<"skills"> | Card<"licence">, t: Words): string => {
  if (card.verdict === "unknown") return t("skills.unknown");
  if (card.missing.length > 0) {
    return t("skills.missing", { list: card.missing.map(skillLabel).join(", ") });
  }
  if (card.matched.length === 0) return t("skills.welcome");
  return t("skills.matched", { list: card.matched.map(skillLabel).join(", ") });
};

const explainCommute = (card: Card<"commute">, t: Words): string => {
  const { distanceKm, minutes, means, maxMinutes } = card;
  if (card.verdict === "unknown") return t("commute.unknown");
  if (distanceKm === undefined || minutes === undefined || means === undefined) {
    return t("commute.atHome");
  }
  return t("commute.estimate", {
    km: distanceKm,
    minutes,
    means: t(`means.${means}`),
    accepted: maxMinutes ?? minutes,
  });
};

const explainWorkingTime = (card: Card<"working-time">, t: Words): string => {
  if (card.verdict === "unknown") return t("workingTime.unknown");
  if (card.conflicts.length === 0) return t("workingTime.fits");
  return card.conflicts.map((conflict) => t(`conflict.${conflict}`)).join(" ");
};

const explainLanguage = (card: Card<"language">, t: Words): string => {
  const { language, needed, has } = card;
  if (language === undefined || needed === undefined) return t("language.unknown");
  if (has === undefined) return t("language.notAsked", { language, needed });
  return t("language.compared", { language, needed, has });
};

const explainDemands = (card: Card<"demands">, t: Words): string => {
  if (card.avoided.length === 0) return t(`demands.${card.verdict === "met" ? "none" : "unknown"}`);
  return t("demands.avoid", {
    list: card.avoided.map((demand) => t(`demand.${demand}`)).join(", "),
  });
};

const skillLabel = (id: string): string => vocabulary().findSkill(id)?.label ?? id;
