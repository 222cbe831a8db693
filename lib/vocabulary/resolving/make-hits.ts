import type { Concepts } from "./concepts";
import type { LabelHit, LabelSearch } from "./index/search-labels";
import type { ConceptLinks } from "./link-concepts";
import type { OccupationHit, ResolvingReason } from "./occupation-hit";
import type { ReadWord } from "./text/read-title";
import { isWorthShowing } from "./verdict";

/** The occupations that some words call up, best first. */
export type FindHits = (words: readonly ReadWord[], limit: number) => readonly OccupationHit[];

type Parts = {
  readonly concepts: Concepts;
  readonly links: ConceptLinks;
  readonly search: LabelSearch;
  /** Labels by number. */
  readonly texts: readonly string[];
};

export const makeHits =
  (parts: Parts): FindHits =>
  (words, limit) => {
    // Partners of both sets become one hit, hence more than `limit` are looked at.
    const found = parts.search.search(words, 2 * limit + 2);
    return withoutPartners(found, parts.links)
      .filter(({ score }) => isWorthShowing(score))
      .slice(0, limit)
      .flatMap((hit) => toHit(hit, words, parts));
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

const toHit = (
  { concept: number, label, score }: LabelHit,
  words: readonly ReadWord[],
  parts: Parts,
): readonly OccupationHit[] => {
  const { concepts, links } = parts;
  const concept = concepts.at(number);
  if (!concept) return [];
  const partner = concepts.at(links.partnerOf(number) ?? -1);
  const own = concept.occupation ?? partner?.occupation;
  const near = own ?? concepts.at(links.nearestBuiltIn(number) ?? -1)?.occupation;
  const escoUri = concept.escoUri ?? partner?.escoUri;
  return [
    {
      ...(own && { occupationId: own.id }),
      kldb: near?.kldb ?? "",
      ...(escoUri && { escoUri }),
      label: partner?.occupation ? partner.label : concept.label,
      score,
      reasons: reasonsFor(label, words, concept.label, parts),
    },
  ];
};

const reasonsFor = (
  label: number,
  words: readonly ReadWord[],
  name: string,
  { search, texts }: Parts,
): readonly ResolvingReason[] => {
  const text = texts[label] ?? "";
  const matches = search
    .explain(words, label)
    .map(({ kind, written }) => ({ kind, word: written }));
  const distinct = new Map(matches.map((match) => [`${match.kind} ${match.word}`, match]));
  const isOwnName = name.toLowerCase().includes(text.toLowerCase());
  return [...distinct.values(), ...(isOwnName ? [] : [{ kind: "synonym", label: text } as const])];
};
