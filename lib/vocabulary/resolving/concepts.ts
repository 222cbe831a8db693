import type { Occupation } from "../occupation";
import { occupationLabel } from "../occupation-label";
import type { Vocabulary } from "../vocabulary";
import type { ExtraLabel } from "./occupation-hit";

/** What labels stand for: an occupation of the vocabulary or one of ESCO. */
export type Concept = {
  readonly occupation?: Occupation;
  readonly escoUri?: string;
  /** The KldB 2010 code an official mapping gives an ESCO occupation. */
  readonly kldb?: string;
  /** ISCO-08, four digits. */
  readonly isco: string;
  /** German where there is one, else the first preferred label seen. */
  readonly label: string;
};

/** Concepts by number, those of the vocabulary first and in its order. */
export type Concepts = {
  readonly at: (concept: number) => Concept | undefined;
  readonly builtInCount: number;
  readonly count: () => number;
  /** Number of the concept a label stands for, made where it is new; undefined if unknown. */
  readonly numberFor: (label: ExtraLabel) => number | undefined;
};

export const makeConcepts = (vocabulary: Vocabulary): Concepts => {
  const concepts: Concept[] = vocabulary.occupations.map((occupation) => ({
    occupation,
    isco: occupation.isco,
    label: occupationLabel(occupation),
  }));
  const builtInCount = concepts.length;
  const byId = new Map(vocabulary.occupations.map(({ id }, number) => [id, number]));
  const byUri = new Map<string, number>();
  return {
    at: (concept) => concepts[concept],
    builtInCount,
    count: () => concepts.length,
    numberFor: (extra) => {
      if ("occupationId" in extra) return byId.get(extra.occupationId);
      const { escoUri, isco, label, kldb } = extra;
      const concept: Concept = { escoUri, isco, label, ...(kldb === undefined ? {} : { kldb }) };
      const known = byUri.get(escoUri);
      if (known === undefined) {
        byUri.set(escoUri, concepts.length);
        concepts.push(concept);
        return concepts.length - 1;
      }
      if (extra.isPreferred && extra.lang === "de") concepts[known] = concept;
      return known;
    },
  };
};
