import type { Evidence, Reading, SkillFacts } from "../match";
import { languageOf, languageCode, levelIn } from "../traits/scales";
import { rateOneLanguage } from "../rating/rate-language";
import { type CefrLevel, cefrLevels } from "@/lib/vocabulary/qualification";
import type { Pair } from "./pair";

export const readSkills = (pair: Pair): Reading<"skills"> =>
  readList(pair, pair.profile.skills, pair.offer.requiredSkills, pair.offer.welcomeSkills);

export const readLicences = (pair: Pair): Reading<"licence"> =>
  readList(pair, pair.profile.proofs, pair.offer.requiredProofs, pair.offer.welcomeProofs);

const readList = (
  { knowledge: { codebook, vocabulary } }: Pair,
  known: Uint8Array,
  required: ArrayLike<number>,
  welcome: ArrayLike<number>,
): { readonly facts: SkillFacts; readonly evidence: Evidence } => {
  const ids = (indices: readonly number[]): string[] =>
    indices.flatMap((index) => codebook.skillId(index) ?? []);
  const labels = (skillIds: readonly string[]): string[] =>
    skillIds.map((id) => vocabulary.findSkill(id)?.label ?? id);
  const asked = [...Array.from(required), ...Array.from(welcome)];
  const matched = ids(asked.filter((index) => known[index] === 1));
  const missing = ids(Array.from(required).filter((index) => known[index] !== 1));
  return {
    facts: { matched, missing },
    evidence: { vacancy: labels(ids(asked)), jobSeeker: labels(matched) },
  };
};

export const readQualification = ({ vacancy, jobSeeker }: Pair): Reading<"qualification"> => ({
  facts: {},
  evidence: {
    vacancy: told(vacancy.facts.school, vacancy.facts.vocational),
    jobSeeker: told(jobSeeker.school, jobSeeker.vocational),
  },
});

const told = (...values: readonly (string | undefined)[]): string[] =>
  values.filter((value) => value !== undefined);

/** The language need the person is furthest from. */
export const readLanguage = ({ profile, offer }: Pair): Reading<"language"> => {
  const needs = Array.from(offer.languages);
  const [need] = needs.toSorted(
    (one, other) => rateOneLanguage(profile, one).share - rateOneLanguage(profile, other).share,
  );
  if (need === undefined) return { facts: {}, evidence: { vacancy: [], jobSeeker: [] } };
  const known = profile.languages.find((one) => languageOf(one) === languageOf(need));
  const language = languageCode(languageOf(need));
  const [needed, has] = [levelName(need), known === undefined ? undefined : levelName(known)];
  return {
    facts: { language, ...(needed ? { needed } : {}), ...(has ? { has } : {}) },
    evidence: {
      vacancy: needed ? [`${language} ${needed}`] : [],
      jobSeeker: has ? [`${language} ${has}`] : [],
    },
  };
};

const levelName = (coded: number): CefrLevel | undefined => cefrLevels[levelIn(coded) - 1];
