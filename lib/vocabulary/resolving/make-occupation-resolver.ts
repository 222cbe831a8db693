import type { Vocabulary } from "../vocabulary";
import { makeConcepts } from "./concepts";
import { makeTwinsOf } from "./index/gender-twins";
import { makeLabelIndexBuilder } from "./index/label-index";
import { makeLabelLettersBuilder } from "./index/label-letters";
import { makeNearWords } from "./index/near-words";
import { makeReadQuery } from "./index/read-query";
import { makeSearchLabels } from "./index/search-labels";
import { makeKinOf } from "./index/word-kin";
import { linkConcepts, makeEqualLabels } from "./link-concepts";
import { makeHits } from "./make-hits";
import { makeLexicon } from "./make-lexicon";
import type { ExtraLabel, OccupationResolver } from "./occupation-hit";
import { resolveStretches } from "./resolve-stretches";
import { makeTitleReader, type ReadWord } from "./text/read-title";

export type OccupationResolverBuilder = {
  /** Adds one label. Labels of one ESCO occupation should come one after the other. */
  readonly add: (label: ExtraLabel) => void;
  readonly finish: () => OccupationResolver;
  /** The same in small steps, for processes that have other things to do meanwhile. */
  readonly finishInSteps: () => Generator<undefined, OccupationResolver>;
};

// A title of its own counts a little more than a word somebody uses for it.
const WORTH_OF_TITLE = 1;
const WORTH_OF_SYNONYM = 0.98;
// Equal labels: two preferred ones prove most.
const WEIGHT_OF_SYNONYM = 0.5;

/**
 * „técnico químico/técnica química“ is two labels: as one, whatever both say would count twice. Two
 * halves of one length are forms of one title; others („câbleur/se“, „CAD/CAM“) are read as they are.
 */
const formsOf = ({ label, lang }: ExtraLabel): readonly string[] => {
  if (lang === "de") return [label];
  const halves = label.split("/").map((half) => half.trim());
  const lengths = new Set(halves.map((half) => half.split(/\s+/).length));
  return halves.length === 2 && lengths.size === 1 && halves.every((half) => half.length > 3)
    ? halves
    : [label];
};

/** Resolves titles to the occupations of `vocabulary`, with further labels where given. */
export const makeOccupationResolver = (
  vocabulary: Vocabulary,
  extraLabels: Iterable<ExtraLabel> = [],
): OccupationResolver => {
  const builder = makeOccupationResolverBuilder(vocabulary);
  for (const label of extraLabels) builder.add(label);
  return builder.finish();
};

const resultOf = <Value>(steps: Generator<undefined, Value>): Value => {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};

function* builtInLabels({
  occupations,
}: Vocabulary): Generator<{ label: string; concept: number; isTitle: boolean }> {
  for (const [concept, occupation] of occupations.entries()) {
    const { male, female, neutral, synonyms, shortForms } = occupation;
    for (const label of [male, female, neutral]) yield { label, concept, isTitle: true };
    for (const label of [...synonyms, ...shortForms]) yield { label, concept, isTitle: false };
  }
}

/** For label sets too large to be held: labels are added as they are read. */
export const makeOccupationResolverBuilder = (
  vocabulary: Vocabulary,
): OccupationResolverBuilder => {
  const reader = makeTitleReader(makeLexicon(vocabulary));
  const concepts = makeConcepts(vocabulary);
  const indexing = makeLabelIndexBuilder();
  const lettering = makeLabelLettersBuilder();
  const equal = makeEqualLabels(concepts.builtInCount);
  const texts: string[] = [];
  const readings = new Map<string, ReadWord>();

  const addLabel = (label: string, concept: number, isTitle: boolean, isGerman: boolean): void => {
    const words = reader.readLabel(label, isGerman);
    const number = indexing.add(words, concept, isTitle ? WORTH_OF_TITLE : WORTH_OF_SYNONYM);
    if (number < 0) return;
    lettering.add(words, isGerman);
    texts[number] = label;
    if (isGerman)
      for (const word of words) readings.set(word.stem, readings.get(word.stem) ?? word);
    equal.note(concept, words, isTitle ? 1 : WEIGHT_OF_SYNONYM);
  };

  for (const { label, concept, isTitle } of builtInLabels(vocabulary)) {
    addLabel(label, concept, isTitle, true);
  }

  function* finishInSteps(): Generator<undefined, OccupationResolver> {
    const index = indexing.finish();
    const findNear = makeNearWords(index.wordIds);
    const readQuery = makeReadQuery(
      index,
      findNear,
      makeKinOf(),
      (stem) => readings.get(stem),
      makeTwinsOf(index.wordIds),
    );
    const search = makeSearchLabels(index, readQuery, lettering.finish());
    const links = yield* linkConcepts(concepts, equal, reader, search);
    const find = makeHits({ concepts, links, search, texts });
    return { resolve: (text, limit) => resolveStretches(reader.readTitle(text), limit, find) };
  }

  return {
    add: (extra) => {
      const concept = concepts.numberFor(extra);
      if (concept === undefined) return;
      const { isPreferred, lang } = extra;
      for (const form of formsOf(extra)) addLabel(form, concept, isPreferred, lang === "de");
    },
    finish: () => resultOf(finishInSteps()),
    finishInSteps,
  };
};
