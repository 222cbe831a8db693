import type { Evidence, Need } from "../evidence";
import { makeNeedAt, type NeedAt } from "../need/need-at";
import type { AdText, Segment } from "./ad-text";
import type { Section } from "./section";

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

/** All places of a global pattern, except in passages about the employer and how to apply. */
export const hitsIn = (
  ad: AdText,
  pattern: RegExp,
  skipped: ReadonlySet<Section> = aboutEmployer,
): readonly Hit[] =>
  ad.segments.flatMap((segment) =>
    skipped.has(segment.section)
      ? []
      : [...segment.text.matchAll(pattern)].map((match) => hitOf(segment, match)),
  );

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
