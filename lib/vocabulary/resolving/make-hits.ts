import type { Occupation } from "../occupation";
import { occupationLabel } from "../occupation-label";
import type { Concept, Concepts } from "./concepts";
import type { LabelHit } from "./index/best-labels";
import type { LabelFindings, SearchLabels } from "./index/search-labels";
import type { ConceptLinks } from "./link-concepts";
import type { OccupationHit, ResolvingReason } from "./occupation-hit";
import type { ReadWord } from "./text/read-title";
import { isWorthShowing } from "./verdict";

/** The occupations that some words call up, best first. */
export type FindHits = (words: readonly ReadWord[], limit: number) => readonly OccupationHit[];

type Parts = {
  readonly concepts: Concepts;
  readonly links: ConceptLinks;
  readonly search: SearchLabels;
  /** Labels by number. */
  readonly texts: readonly string[];
};

export const makeHits =
  (parts: Parts): FindHits =>
  (words, limit) => {
    // Partners of both sets become one hit, hence more than `limit` are looked at.
    const findings = parts.search(words, 2 * limit + 2);
    return withoutPartners(findings.hits, parts.links)
      .filter(({ score }) => isWorthShowing(score))
      .slice(0, limit)
      .flatMap((hit) => toHit(hit, findings, parts));
  };

const withoutPartners = (found: readonly LabelHit[], links: ConceptLinks): readonly LabelHit[] => {
  const seen = new Set<number>();
  return found.filter(({ concept }) => {
    const partner = links.partnerOf(concept);
    if (partner !== undefined && seen.has(partner)) return false;
    seen.add(concept);
    return true;
  });
};

const toHit = (hit: LabelHit, findings: LabelFindings, parts: Parts): readonly OccupationHit[] => {
  const concept = parts.concepts.at(hit.concept);
  if (!concept) return [];
  const partner = parts.concepts.at(parts.links.partnerOf(hit.concept) ?? -1);
  const sides = partner ? [concept, partner] : [concept];
  const own = sides.flatMap(({ occupation }) => occupation ?? [])[0];
  const kldb = own?.kldb ?? codeOf(hit.concept, concept, parts);
  const uris = sides.map((side) => side.escoUri);
  const reasons = reasonsFor(hit.label, concept.label, findings, parts);
  const label = own ? occupationLabel(own) : concept.label;
  return [{ ...idsOf(own, uris), kldb, label, score: hit.score, reasons }];
};

const idsOf = (
  occupation: Occupation | undefined,
  uris: readonly (string | undefined)[],
): Pick<OccupationHit, "occupationId" | "escoUri"> => {
  const escoUri = uris.find((uri) => uri !== undefined);
  return { ...(occupation && { occupationId: occupation.id }), ...(escoUri && { escoUri }) };
};

/** What an official mapping says comes before what the words suggest. */
const codeOf = (esco: number, { kldb }: Concept, { concepts, links }: Parts): string =>
  kldb ?? concepts.at(links.nearestBuiltIn(esco) ?? -1)?.occupation?.kldb ?? "";

const reasonsFor = (
  label: number,
  name: string,
  { explain }: LabelFindings,
  { texts }: Parts,
): readonly ResolvingReason[] => {
  const text = texts[label] ?? "";
  const matches = explain(label).map(({ kind, written }) => ({ kind, word: written }));
  const distinct = new Map(matches.map((match) => [`${match.kind} ${match.word}`, match]));
  const isOwnName = name.toLowerCase().includes(text.toLowerCase());
  return [...distinct.values(), ...(isOwnName ? [] : [{ kind: "synonym", label: text } as const])];
};
