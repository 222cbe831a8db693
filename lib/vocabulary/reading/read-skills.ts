import type { Vocabulary } from "../vocabulary";
import type { Certainty, Need } from "./evidence";
import type { NeedAt } from "./need/need-at";
import { withAlternatives } from "./skills/alternatives";
import type { SkillFinding } from "./skills/skill-finding";
import { drivingLicencesIn } from "./skills/driving-licences";
import type { PhraseMatch } from "./phrases/phrase-index";
import { isKnowledgeOnly } from "./skills/is-knowledge-only";
import { isMeant, isOtherwiseNamed } from "./skills/is-meant";
import { personalStrengths } from "./skills/personal-strengths";
import { type SkillIndex, skillIndexOf } from "./skills/skill-index";
import { skillPhrasesIn } from "./skills/skill-phrases";
import type { AdText, Segment } from "./text/ad-text";
import { needAtOf } from "./text/hits";
import type { Section } from "./text/section";

/**
 * Skills, licences and certificates in an ad with their place. What the work consists of (tasks) is
 * welcome, what the profile names is required; offers and self-portraits of the employer ask nothing.
 */
export const readSkills = (ad: AdText, vocabulary: Vocabulary): readonly SkillFinding[] => {
  const index = skillIndexOf(vocabulary);
  return ad.segments.flatMap((segment) =>
    withAlternatives(findingsIn(segment, index, vocabulary), ad.text),
  );
};

type Mention = {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly certainty: Certainty;
  /** Knowing it is meant, though the vocabulary has it as a certificate: "Kenntnisse in HACCP". */
  readonly isKnowledge: boolean;
};

const findingsIn = (
  segment: Segment,
  index: SkillIndex,
  vocabulary: Vocabulary,
): readonly SkillFinding[] => {
  const mentions = mentionsIn(segment, index, vocabulary);
  if (mentions.length === 0) return [];
  const needAt = needAtOf(segment);
  return mentions.flatMap((mention) => {
    const need = needOf(mention, segment.section, index, needAt);
    if (need === undefined) return [];
    const { id, start, end, certainty } = mention;
    const words = segment.text.slice(start, end);
    const evidence = { words, start: segment.start + start, end: segment.start + end };
    return [{ value: id, need, certainty, evidence }];
  });
};

const mentionsIn = (
  segment: Segment,
  index: SkillIndex,
  vocabulary: Vocabulary,
): readonly Mention[] => {
  const { text } = segment;
  const licences = drivingLicencesIn(segment)
    .filter(({ id }) => vocabulary.findSkill(id) !== undefined)
    .map(({ isInferred, ...named }): Mention => {
      return { ...named, certainty: isInferred ? "inferred" : "stated", isKnowledge: false };
    });
  const named = skillPhrasesIn(segment, index.phrases)
    .filter((match) => isMeant(match, text))
    .filter(({ start, end }) => !licences.some((one) => one.start < end && start < one.end))
    .flatMap((match) =>
      match.values
        .filter((id) => index.kindOf(id) !== "skill" || !isOtherwiseNamed(match, text))
        .map((id): Mention => toMention(id, match, text)),
    );
  return [...licences, ...named].sort((a, b) => a.start - b.start);
};

const toMention = (
  id: string,
  { phrase, start, end }: PhraseMatch<string>,
  sentence: string,
): Mention => ({
  id,
  start,
  end,
  certainty: "stated",
  isKnowledge: isKnowledgeOnly(phrase, sentence),
});

const silent: ReadonlySet<Section> = new Set<Section>(["intro", "about", "offer", "contact"]);
const descriptive: ReadonlySet<Section> = new Set<Section>(["tasks", "title"]);

const needOf = (
  mention: Mention,
  section: Section,
  index: SkillIndex,
  needAt: NeedAt,
): Need | undefined => {
  const stated = needAt(mention.start, mention.end);
  const isSkill = index.kindOf(mention.id) === "skill";
  if (silent.has(section)) return isSkill ? undefined : unlessWelcome(stated);
  if (section === "search" && isSkill) return undefined;
  if (descriptive.has(section) && personalStrengths.has(mention.id)) return stated;
  return stated === "negated" ? stated : askedNeedOf(mention, section, isSkill, stated);
};

/** Where nothing is asked for, only a plain denial or demand counts. */
const unlessWelcome = (need: Need | undefined): Need | undefined =>
  need === "welcome" ? undefined : need;

const askedNeedOf = (
  { isKnowledge }: Mention,
  section: Section,
  isSkill: boolean,
  stated: Need | undefined,
): Need => {
  if (section === "welcome" || isKnowledge) return "welcome";
  return stated ?? (isSkill && descriptive.has(section) ? "welcome" : "required");
};
