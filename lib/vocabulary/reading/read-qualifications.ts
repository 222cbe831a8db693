import {
  schoolQualificationWords,
  vocationalQualificationWords,
} from "../data/qualification-words";
import {
  type SchoolQualification,
  schoolQualifications,
  type VocationalQualification,
  vocationalQualifications,
} from "../qualification";
import type { Found } from "./evidence";
import { makePhraseIndex, type PhraseIndex } from "./phrases/phrase-index";
import { moreVocational, type Mention } from "./qualifications/more-vocational";
import { isForStudents, isOwnTraining } from "./qualifications/own-training";
import type { AdText, Segment } from "./text/ad-text";
import { evidenceAt, needAtOf } from "./text/hits";
import type { Section } from "./text/section";

export type QualificationReading = {
  readonly school?: Found<SchoolQualification>;
  readonly vocational?: Found<VocationalQualification>;
};

const schoolIndex = makePhraseIndex(
  schoolQualifications.flatMap((value) =>
    schoolQualificationWords[value].words.map((words) => ({ words, value })),
  ),
);

const vocationalIndex = makePhraseIndex(
  vocationalQualifications.flatMap((value) =>
    vocationalQualificationWords[value].words.map((words) => ({ words, value })),
  ),
);

/** The least schooling and training the ad asks for; wishes and denials ask for nothing. */
export const readQualifications = (ad: AdText): QualificationReading => {
  const school = leastAsked(ad, schoolQualifications, (segment) => mentions(segment, schoolIndex));
  const hasStudents = isForStudents(ad);
  const vocational = leastAsked(ad, vocationalQualifications, (segment) =>
    [...mentions(segment, vocationalIndex), ...moreVocational(segment)].filter(
      (mention) => !isOwnTraining(mention, segment, hasStudents),
    ),
  );
  return { ...(school ? { school } : {}), ...(vocational ? { vocational } : {}) };
};

const mentions = <Value>(segment: Segment, index: PhraseIndex<Value>): readonly Mention<Value>[] =>
  index
    .findAll(segment.text, segment.tokens)
    .flatMap(({ values, start, end }) =>
      values.map((value) => ({ value, start, end, certainty: "stated" as const })),
    );

const asking: ReadonlySet<Section> = new Set<Section>(["profile", "search", "unmarked", "title"]);

type Asked<Value> = Found<Value> & { readonly isAlternative: boolean };

/**
 * Within one sentence the lowest counts ("Ausbildung oder Studium"), over several the highest,
 * unless one says "alternativ". An invitation to people without any beats all.
 */
const leastAsked = <Value extends string>(
  ad: AdText,
  ladder: readonly Value[],
  mentionsIn: (segment: Segment) => readonly Mention<Value>[],
): Found<Value> | undefined => {
  const rank = (value: Value): number => ladder.indexOf(value);
  const asked = ad.segments
    .filter(({ section }) => asking.has(section) || section === "offer")
    .flatMap((segment) => lowestOf(segment, rank, mentionsIn(segment)));
  return asked.reduce<Asked<Value> | undefined>((known, next) => {
    if (!known) return next;
    const isLower = rank(next.value) < rank(known.value);
    const lowest = Math.min(rank(next.value), rank(known.value));
    return isLower === (next.isAlternative || lowest === 0) ? next : known;
  }, undefined);
};

const lowestOf = <Value>(
  segment: Segment,
  rank: (value: Value) => number,
  found: readonly Mention<Value>[],
): readonly Asked<Value>[] => {
  const isAlternative = /^(?:oder|alternativ)\b/i.test(segment.text);
  const asked = found
    .filter((mention) => isAsked(mention, segment, rank))
    .sort((a, b) => rank(a.value) - rank(b.value));
  return asked.slice(0, 1).map(({ value, start, end, certainty }) => ({
    value,
    certainty,
    evidence: evidenceAt(segment, start, end),
    isAlternative,
  }));
};

const isAsked = <Value>(
  { value, start, end }: Mention<Value>,
  segment: Segment,
  rank: (value: Value) => number,
): boolean => {
  const need = needAtOf(segment)(start, end);
  if (rank(value) === 0)
    return (
      need !== "negated" ||
      /^(?!.*quer).*(?:nicht|kein|ohne|un)/i.test(segment.text.slice(start, end))
    );
  return segment.section !== "offer" && (need === undefined || need === "required");
};
