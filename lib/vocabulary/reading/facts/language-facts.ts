import { type CefrLevel, cefrLevels } from "../../qualification";
import type { LanguageFinding } from "../read-languages";
import { evidenceOf, type FactEvidence, type FactsRead, type Told, unique } from "./told";

const MOST_LANGUAGES = 20;

/**
 * Languages the ad asks for with the level it writes, and those of the team. Wishes become no fact:
 * a need recorded for a wish would shut people out.
 */
export const languageFacts = (findings: readonly LanguageFinding[]): Told => {
  const asked = findings.filter(({ need, isOfTeam }) => need === "required" && !isOfTeam);
  const team = findings.filter(({ need, isOfTeam }) => need !== "negated" && isOfTeam);
  const languages = unique(asked.map(({ language }) => language))
    .slice(0, MOST_LANGUAGES)
    .map((language) => {
      const written = highestOf(asked.filter((finding) => finding.language === language));
      return { language, ...(written ? { written } : {}) };
    });
  const facts: FactsRead = {
    ...(languages.length > 0 ? { languages } : {}),
    ...(team.length > 0 ? { teamLanguages: unique(team.map(({ language }) => language)) } : {}),
  };
  return { facts, evidence: findings.map(toEvidence) };
};

const highestOf = (findings: readonly LanguageFinding[]): CefrLevel | undefined =>
  findings
    .flatMap(({ level }) => level ?? [])
    .sort((a, b) => cefrLevels.indexOf(b) - cefrLevels.indexOf(a))[0];

const toEvidence = ({
  language,
  level,
  certainty,
  need,
  isOfTeam,
  evidence,
}: LanguageFinding): FactEvidence => {
  const value = level ? `${language} ${level}` : language;
  const fact = isOfTeam ? "teamLanguages" : "languages";
  return evidenceOf(fact, { value, certainty: certainty ?? "stated", evidence }, need);
};
