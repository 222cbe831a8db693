import type { FindOccupations } from "@/lib/readings/find-occupations";
import { foldScript } from "@/lib/vocabulary/resolving/text/script-folding";
import type { Vocabulary } from "@/lib/vocabulary/vocabulary";

type Told = {
  readonly words?: string | undefined;
  readonly kldb?: string | undefined;
  readonly years?: number;
};

type FoundOccupation = { readonly occupationId: string; readonly kldb: string; readonly of: Told };

/** Understands what another program says of occupations and skills, or says that it does not. */
export type ReadOccupations = {
  readonly occupations: (told: readonly Told[]) => {
    readonly found: readonly FoundOccupation[];
    readonly notUnderstood: readonly string[];
  };
  readonly skills: (labels: readonly string[]) => {
    readonly found: readonly string[];
    readonly notUnderstood: readonly string[];
  };
};

type Dependencies = {
  readonly vocabulary: Vocabulary;
  readonly findOccupations: FindOccupations;
};

/** Below, a guess is left to a person. */
const SURE = 0.6;

export const makeReadOccupations = ({
  vocabulary,
  findOccupations,
}: Dependencies): ReadOccupations => {
  const skillByName = new Map(
    vocabulary.skills.flatMap(({ id, label, synonyms }) =>
      [id, label, ...synonyms].map((name) => [foldScript(name), id] as const),
    ),
  );
  const remembered = rememberSome(findOccupations);
  const findOne = ({ words, kldb }: Told): Omit<FoundOccupation, "of"> | undefined => {
    const named = words === undefined ? [] : remembered(words);
    const coded = kldb === undefined ? [] : vocabulary.occupationsWithKldb(kldb);
    const [first] = coded;
    if (first) {
      const both = coded.find(({ id }) => id === named[0]?.occupationId) ?? first;
      return { occupationId: both.id, kldb: both.kldb };
    }
    const [best] = named;
    return best?.occupationId !== undefined && best.score >= SURE
      ? { occupationId: best.occupationId, kldb: best.kldb }
      : undefined;
  };
  return {
    occupations: (told) => {
      const read = told.map((of) => ({ of, found: findOne(of) }));
      const found = read.flatMap(({ of, found: one }) => (one ? [{ ...one, of }] : []));
      return {
        found: [...new Map(found.map((one) => [one.occupationId, one])).values()],
        notUnderstood: read.flatMap(({ of, found: one }) =>
          one ? [] : [of.words ?? of.kldb ?? ""],
        ),
      };
    },
    skills: (labels) => ({
      found: [...new Set(labels.flatMap((label) => skillByName.get(foldScript(label)) ?? []))],
      notUnderstood: labels.filter((label) => !skillByName.has(foldScript(label))),
    }),
  };
};

const MOST_REMEMBERED = 5_000;

/** A long file says the same few hundred occupations over and over. */
const rememberSome = (find: FindOccupations): FindOccupations => {
  const found = new Map<string, ReturnType<FindOccupations>>();
  return (words) => {
    const before = found.get(words);
    if (before) return before;
    if (found.size >= MOST_REMEMBERED) found.clear();
    const guesses = find(words);
    found.set(words, guesses);
    return guesses;
  };
};
