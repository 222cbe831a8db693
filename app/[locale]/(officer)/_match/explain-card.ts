import { getLocale, getTranslations } from "next-intl/server";
import { labelsIn } from "@/app/_format/use-labels";
import { vocabulary } from "@/lib/composition/vocabulary";
import type { MatchCardOf } from "@/lib/matching/match";
import type { Requirement } from "@/lib/matching/match-weights";
import { explainDemands, explainLevel, explainPay, explainTransport } from "./explain-wish";
import type { MatchWords } from "./match-words";

/** The reason of a verdict as a sentence in the reader's language. */
export const explainCard = async <Kind extends Requirement>(
  card: MatchCardOf<Kind>,
): Promise<string> => {
  const { skill } = labelsIn(await getLocale(), vocabulary());
  const words = await getTranslations("match");
  return explanations[card.requirement](card, words, (id) => skill(id).text);
};

type NameOfSkill = (id: string) => string;

type Explanations = {
  readonly [Kind in Requirement]: (
    card: MatchCardOf<Kind>,
    t: MatchWords,
    skillName: NameOfSkill,
  ) => string;
};

const explainOccupation = (
  { facts, verdict }: MatchCardOf<"occupation">,
  t: MatchWords,
  skillName: NameOfSkill,
): string => {
  if (verdict === "unknown") return t("occupation.unknown");
  const values = {
    through: facts.through,
    years: facts.years ?? 0,
    shared: facts.sharedSkills.length,
    of: facts.targetSkillCount,
    skills: facts.sharedSkills.map(skillName).slice(0, 6).join(", "),
  };
  if (facts.relation === "same") return t("occupation.same", values);
  const sentence = t(
    facts.relation === "neighbour" ? "occupation.neighbour" : "occupation.far",
    values,
  );
  return facts.levelsUp > 0 ? `${sentence} ${t("occupation.higherLevel")}` : sentence;
};

const explainSkills = (
  { facts, verdict }: MatchCardOf<"skills"> | MatchCardOf<"licence">,
  t: MatchWords,
  skillName: NameOfSkill,
): string => {
  if (verdict === "unknown") return t("skills.unknown");
  if (facts.missing.length > 0) {
    return t("skills.missing", { list: facts.missing.map(skillName).join(", ") });
  }
  if (facts.matched.length === 0) return t("skills.welcome");
  return t("skills.matched", { list: facts.matched.map(skillName).join(", ") });
};

const explainCommute = ({ facts, verdict }: MatchCardOf<"commute">, t: MatchWords): string => {
  const { distanceKm, minutes, means, maxMinutes } = facts;
  if (verdict === "unknown") return t("commute.unknown");
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

const explainWorkingTime = (
  { facts, verdict }: MatchCardOf<"working-time">,
  t: MatchWords,
): string => {
  if (verdict === "unknown") return t("workingTime.unknown");
  if (facts.conflicts.length === 0) return t("workingTime.fits");
  return facts.conflicts.map((conflict) => t(`conflict.${conflict}`)).join(" ");
};

const explainLanguage = ({ facts }: MatchCardOf<"language">, t: MatchWords): string => {
  const { language, needed, has } = facts;
  if (language === undefined || needed === undefined) return t("language.unknown");
  if (has === undefined) return t("language.notAsked", { language, needed });
  return t("language.compared", { language, needed, has });
};

const plainly = (
  card: MatchCardOf<"qualification" | "contract" | "temporary-agency" | "start">,
  t: MatchWords,
): string => t(`plain.${card.requirement}.${card.verdict}`);

const explanations: Explanations = {
  occupation: explainOccupation,
  level: explainLevel,
  skills: explainSkills,
  licence: explainSkills,
  qualification: plainly,
  experience: ({ facts, verdict }, t) => t(`experience.${verdict}`, { years: facts.years }),
  language: explainLanguage,
  "working-time": explainWorkingTime,
  "shift-transport": explainTransport,
  commute: explainCommute,
  demands: explainDemands,
  contract: plainly,
  "temporary-agency": plainly,
  pay: explainPay,
  start: plainly,
};
