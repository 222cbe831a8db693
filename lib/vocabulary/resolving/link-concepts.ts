import type { Concept, Concepts } from "./concepts";
import type { LabelSearch } from "./index/search-labels";
import type { ReadWord, TitleReader } from "./text/read-title";

/** Which occupation of the vocabulary and which of ESCO mean the same, or nearly. */
export type ConceptLinks = {
  /** For an ESCO occupation the closest one of the vocabulary. */
  readonly nearestBuiltIn: (esco: number) => number | undefined;
  /** The concept of the other set, where each is the closest to the other and close enough. */
  readonly partnerOf: (concept: number) => number | undefined;
};

export type EqualLabels = {
  readonly note: (concept: number, words: readonly ReadWord[], weight: number) => void;
  /** Occupations of the vocabulary that share labels with an ESCO occupation, with the weight of them. */
  readonly sharing: (esco: number) => ReadonlyMap<number, number>;
};

type Link = { readonly builtIn: number; readonly strength: number };

// What agreeing leading digits of ISCO-08 add to the similarity of the labels.
const worthOfIscoDigits = [0, 0.05, 0.12, 0.25, 0.4] as const;
const WORTH_OF_EQUAL_LABELS = 0.6;
const LEAST_FOR_A_LINK = 0.3;
const LEAST_FOR_PARTNERS = 0.75;
const MOST_CANDIDATES = 60;

/** Collects labels that say the same; those of the vocabulary have to come first. */
export const makeEqualLabels = (builtInCount: number): EqualLabels => {
  const builtInWith = new Map<string, Map<number, number>>();
  const sharing = new Map<number, Map<number, number>>();
  return {
    note: (concept, words, weight) => {
      const key = keyOf(words);
      if (concept < builtInCount) {
        raise(entryOf(builtInWith, key), concept, weight);
        return;
      }
      for (const [builtIn, own] of builtInWith.get(key) ?? []) {
        const shared = entryOf(sharing, concept);
        shared.set(builtIn, (shared.get(builtIn) ?? 0) + own * weight);
      }
    },
    sharing: (esco) => sharing.get(esco) ?? new Map(),
  };
};

const keyOf = (words: readonly ReadWord[]): string =>
  [...new Set(words.map(({ folded }) => folded))].sort().join(" ");

const raise = (weights: Map<number, number>, key: number, weight: number): void => {
  weights.set(key, Math.max(weight, weights.get(key) ?? 0));
};

const entryOf = <Key>(maps: Map<Key, Map<number, number>>, key: Key): Map<number, number> => {
  const known = maps.get(key) ?? new Map<number, number>();
  maps.set(key, known);
  return known;
};

/** Links every ESCO occupation by equal labels, similar labels and ISCO-08 code. */
export const linkConcepts = (
  concepts: Concepts,
  equal: EqualLabels,
  reader: TitleReader,
  { search }: LabelSearch,
): ConceptLinks => {
  const builtInOf = new Map<number, Link>();
  const escoOf = new Map<number, { readonly esco: number; readonly strength: number }>();
  const byIsco = builtInByIsco(concepts);
  for (let esco = concepts.builtInCount; ; esco += 1) {
    const concept = concepts.at(esco);
    if (!concept) break;
    const similar = search(reader.readLabel(concept.label, true), MOST_CANDIDATES);
    const textScores = new Map(similar.map((hit) => [hit.concept, hit.score]));
    const candidates = [...textScores.keys(), ...equal.sharing(esco).keys()]
      .concat(byIsco.get(concept.isco) ?? [])
      .filter((candidate) => candidate < concepts.builtInCount);
    const strengthOf = (builtIn: number): number =>
      (textScores.get(builtIn) ?? 0) +
      agreement(concept.isco, concepts.at(builtIn)) +
      WORTH_OF_EQUAL_LABELS * Math.min(1, equal.sharing(esco).get(builtIn) ?? 0);
    const link = strongest(candidates, strengthOf);
    if (link) builtInOf.set(esco, link);
    if (link && link.strength > (escoOf.get(link.builtIn)?.strength ?? 0)) {
      escoOf.set(link.builtIn, { esco, strength: link.strength });
    }
  }
  return {
    nearestBuiltIn: (esco) => builtInOf.get(esco)?.builtIn,
    partnerOf: (concept) => {
      const builtIn = concept < concepts.builtInCount ? concept : builtInOf.get(concept)?.builtIn;
      const esco = builtIn === undefined ? undefined : escoOf.get(builtIn);
      if (!esco || esco.strength < LEAST_FOR_PARTNERS) return undefined;
      if (concept === builtIn) return esco.esco;
      return concept === esco.esco ? builtIn : undefined;
    },
  };
};

const builtInByIsco = (concepts: Concepts): ReadonlyMap<string, readonly number[]> => {
  const byIsco = new Map<string, number[]>();
  for (let builtIn = 0; builtIn < concepts.builtInCount; builtIn += 1) {
    const isco = concepts.at(builtIn)?.isco ?? "";
    byIsco.set(isco, [...(byIsco.get(isco) ?? []), builtIn]);
  }
  return byIsco;
};

const agreement = (isco: string, other: Concept | undefined): number => {
  let digits = 0;
  while (digits < 4 && isco.charAt(digits) === other?.isco.charAt(digits)) digits += 1;
  return worthOfIscoDigits[digits] ?? 0;
};

const strongest = (
  candidates: readonly number[],
  strengthOf: (builtIn: number) => number,
): Link | undefined => {
  let best: Link | undefined;
  for (const builtIn of candidates) {
    const strength = strengthOf(builtIn);
    if (strength >= LEAST_FOR_A_LINK && strength > (best?.strength ?? 0)) {
      best = { builtIn, strength };
    }
  }
  return best;
};
