import type { Evidence, Need } from "../evidence";
import { makeNeedAt, type NeedAt } from "../need/need-at";
import type { AdText, Segment } from "./ad-text";
import type { Section } from "./section";

/** A global pattern with words in small letters of which one stands wherever it fits. */
export type Pattern = { readonly words: RegExp; readonly hints: readonly string[] };

export const pattern = (words: RegExp, ...hints: readonly string[]): Pattern => ({ words, hints });

/** Whether a text in small letters holds one of the hints; far quicker than trying the pattern. */
export const hasHint = (lower: string, hints: readonly string[]): boolean =>
  hints.some((hint) => lower.includes(hint));

/** One place where a pattern fits. */
export type Hit = {
  readonly segment: Segment;
  readonly match: RegExpExecArray;
  readonly evidence: Evidence;
  /** What the sentence says about it: denied, welcome, required, or nothing. */
  readonly need: Need | undefined;
};

const needs = new WeakMap<Segment, NeedAt>();

/** The needs a segment states, worked out once. */
export const needAtOf = (segment: Segment): NeedAt => {
  const known = needs.get(segment);
  if (known) return known;
  const needAt = makeNeedAt(segment.text);
  needs.set(segment, needAt);
  return needAt;
};

export const evidenceAt = (segment: Segment, start: number, end: number): Evidence => ({
  words: segment.text.slice(start, end),
  start: segment.start + start,
  end: segment.start + end,
});

/** All places of a pattern, except in passages about the employer and how to apply. */
export const hitsIn = (
  ad: AdText,
  { words, hints }: Pattern,
  skipped: ReadonlySet<Section> = aboutEmployer,
): readonly Hit[] =>
  hasHint(ad.lower, hints)
    ? ad.segments
        .filter(({ section, lower }) => !skipped.has(section) && hasHint(lower, hints))
        .flatMap((segment) =>
          [...segment.text.matchAll(words)].map((match) => hitOf(segment, match)),
        )
    : [];

const hitOf = (segment: Segment, match: RegExpExecArray): Hit => {
  const end = match.index + match[0].length;
  const evidence = evidenceAt(segment, match.index, end);
  return { segment, match, evidence, need: needAtOf(segment)(match.index, end) };
};

export const aboutEmployer: ReadonlySet<Section> = new Set<Section>(["about", "contact"]);
export const nowhere: ReadonlySet<Section> = new Set<Section>();
export const offered: ReadonlySet<Section> = new Set<Section>(["about", "contact", "offer"]);

/** What stands directly before and behind a hit in its sentence. */
export const beforeHit = ({ segment, match }: Hit, length: number): string =>
  segment.text.slice(Math.max(0, match.index - length), match.index);

export const behindHit = ({ segment, match }: Hit, length: number): string => {
  const end = match.index + match[0].length;
  return segment.text.slice(end, end + length);
};
