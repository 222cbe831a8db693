import type { Concept, Concepts } from "./concepts";
import type { SearchLabels } from "./index/search-labels";
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

/** Links every ESCO occupation by equal labels, similar labels and ISCO-08 code; pauses after each. */
export function* linkConcepts(
  concepts: Concepts,
  equal: EqualLabels,
  reader: TitleReader,
  search: SearchLabels,
): Generator<undefined, ConceptLinks> {
  const builtInOf = new Map<number, Link>();
  const escoOf = new Map<number, { readonly esco: number; readonly strength: number }>();
  const linkTo = makeFindLink(concepts, equal, reader, search);
  for (let esco = concepts.builtInCount; esco < concepts.count(); esco += 1) {
    const link = linkTo(esco);
    yield;
    if (!link) continue;
    builtInOf.set(esco, link);
    const { builtIn, strength } = link;
    if (strength > (escoOf.get(builtIn)?.strength ?? LEAST_FOR_PARTNERS)) {
      escoOf.set(builtIn, { esco, strength });
    }
  }
  return {
    nearestBuiltIn: (esco) => builtInOf.get(esco)?.builtIn,
    partnerOf: (concept) => {
      if (concept < concepts.builtInCount) return escoOf.get(concept)?.esco;
      const builtIn = builtInOf.get(concept)?.builtIn ?? -1;
      return escoOf.get(builtIn)?.esco === concept ? builtIn : undefined;
    },
  };
}

const makeFindLink = (
  concepts: Concepts,
  equal: EqualLabels,
  reader: TitleReader,
  search: SearchLabels,
): ((esco: number) => Link | undefined) => {
  const byIsco = builtInByIsco(concepts);
  return (esco) => {
    const { label = "", isco = "" } = concepts.at(esco) ?? {};
    const similar = search(reader.readLabel(label, true), MOST_CANDIDATES).hits;
    const textScores = new Map(similar.map(({ concept, score }) => [concept, score]));
    const shared = equal.sharing(esco);
    const candidates = [...textScores.keys(), ...shared.keys(), ...(byIsco.get(isco) ?? [])];
    return strongest(
      candidates.filter((candidate) => candidate < concepts.builtInCount),
      (builtIn) =>
        (textScores.get(builtIn) ?? 0) +
        agreement(isco, concepts.at(builtIn)) +
        WORTH_OF_EQUAL_LABELS * Math.min(1, shared.get(builtIn) ?? 0),
    );
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
