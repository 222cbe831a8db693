import { setImmediate as breathe } from "node:timers/promises";
import { builtInVocabulary } from "@/lib/vocabulary/built-in";
import {
  makeOfficialAdditions,
  noAdditions,
  type OfficialAdditions,
  withAdditions,
} from "@/lib/vocabulary/official/official-additions";
import {
  idsByName,
  type IdsByName,
  type LabelsById,
  labelsById,
  makeFindOfficialName,
} from "@/lib/vocabulary/official/official-names";
import { foreignLabels } from "@/lib/vocabulary/resolving/foreign-labels";
import {
  makeOccupationResolver,
  makeOccupationResolverBuilder,
  type OccupationResolverBuilder,
} from "@/lib/vocabulary/resolving/make-occupation-resolver";
import type { OccupationResolver } from "@/lib/vocabulary/resolving/occupation-hit";
import type { Vocabulary } from "@/lib/vocabulary/vocabulary";
import { keepFresh, type KeptFresh } from "./kept-fresh";
import { officialSets } from "./official-sets";
import { once } from "./once";
import { operator } from "./operator";

/** Labels indexed, and occupations linked, between two breaths, so that a process that serves pages goes on serving. */
const LABELS_AT_A_TIME = 200;
const LINKS_AT_A_TIME = 50;

// Without a database (a build, a test) there is nothing imported.
const revision = async (): Promise<number> =>
  process.env.DATABASE_URL === undefined ? 0 : officialSets().revision();

const source = {
  version: revision,
  now: () => performance.now(),
  onTrouble: (fault: unknown) => {
    const reason = fault instanceof Error ? fault.message : String(fault);
    process.emitWarning(`The imported vocabulary could not be loaded: ${reason}`);
  },
};

const additions: () => KeptFresh<OfficialAdditions> = once("official-additions", () =>
  keepFresh({
    ...source,
    initial: () => noAdditions,
    load: async () => {
      const sets = officialSets();
      const [occupations, skills] = [await sets.occupations(), await sets.skills()];
      const contents = { occupations, skills, kldbNodes: await sets.kldbNodes() };
      return makeOfficialAdditions(contents, builtInVocabulary);
    },
  }),
);

const officialIds: () => KeptFresh<IdsByName> = once("official-ids", () =>
  keepFresh({
    ...source,
    initial: (): IdsByName => new Map(),
    load: async () => idsByName(await officialSets().germanNames()),
  }),
);

/** Those of a language are loaded once somebody reads in it. */
const officialLabels = (language: string): KeptFresh<LabelsById> =>
  once(`official-labels-${language}`, () =>
    keepFresh({
      ...source,
      initial: (): LabelsById => new Map(),
      load: async () => labelsById(await officialSets().labelsIn(language)),
    }),
  )();

/** The built-in vocabulary, and behind it whatever official sets are imported. */
export const vocabulary: () => Vocabulary = once("vocabulary", () =>
  withAdditions(
    builtInVocabulary,
    () => additions().current(),
    makeFindOfficialName({
      ids: () => officialIds().current(),
      labelsIn: (language) => officialLabels(language).current(),
    }),
  ),
);

const resolvers: () => KeptFresh<OccupationResolver> = once("occupation-resolver", () =>
  keepFresh({
    ...source,
    initial: () => makeOccupationResolver(builtInVocabulary, foreignLabels()),
    load: async () => {
      const builder = makeOccupationResolverBuilder(builtInVocabulary);
      for (const label of foreignLabels()) builder.add(label);
      let count = 0;
      for await (const label of officialSets().occupationLabels(operator().vocabularyLanguages)) {
        builder.add(label);
        count += 1;
        if (count % LABELS_AT_A_TIME === 0) await breathe();
      }
      return finished(builder);
    },
  }),
);

const finished = async (builder: OccupationResolverBuilder): Promise<OccupationResolver> => {
  const steps = builder.finishInSteps();
  for (let count = 0; ; count += 1) {
    const step = steps.next();
    if (step.done) return step.value;
    if (count % LINKS_AT_A_TIME === 0) await breathe();
  }
};

/** Resolves titles with everything that is imported in the operator's languages. */
export const occupationResolver: () => OccupationResolver = once("imported-resolver", () => ({
  resolve: (text, limit) => resolvers().current().resolve(text, limit),
}));

/** Tells readings with one state of the imported sets from those with another. */
export const vocabularyEdition = (): string => {
  const version = resolvers().version();
  return version === 0 ? "" : String(version);
};

/** Loads what is imported; for work that must not begin with the built-in vocabulary alone. */
export const vocabularyLoaded = async (): Promise<void> => {
  await additions().latest();
};

/** The same, and the names that titles are resolved with: some seconds, where sets are imported. */
export const resolverLoaded = async (): Promise<void> => {
  await vocabularyLoaded();
  await resolvers().latest();
};
