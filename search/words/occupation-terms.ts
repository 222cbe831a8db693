import type { Vacancy } from "@/lib/vacancies/vacancy";
import type { Occupation } from "@/lib/vocabulary/occupation";
import { occupationLabel } from "@/lib/vocabulary/occupation-label";
import type { Vocabulary } from "@/lib/vocabulary/vocabulary";
import { foldGender } from "./gender-forms";

/** Words for what a vacancy's work is called, gender forms folded. */
export type OccupationTerms = {
  /** Of the ad itself and of occupations we are sure of. */
  readonly names: readonly string[];
  /** Of occupations that share the KldB code, which the ad may or may not mean. */
  readonly relatedNames: readonly string[];
  /** KldB codes, five digits. */
  readonly kldb: readonly string[];
  /** For type-ahead: one wording per occupation. */
  readonly displayNames: readonly string[];
};

/** Joins what an ad says of its occupation with what the vocabulary knows of it. */
export const makeOccupationTerms = (
  vocabulary: Vocabulary,
): ((vacancy: Vacancy) => OccupationTerms) => {
  const byName = occupationsByName(vocabulary);
  const foldedNames = new Map(
    vocabulary.occupations.map((one) => [one, unique(namesOf(one).map(foldGender))]),
  );
  const namesOfAll = (occupations: readonly Occupation[]): readonly string[] =>
    occupations.flatMap(
      (occupation) => foldedNames.get(occupation) ?? unique(namesOf(occupation).map(foldGender)),
    );

  return ({ title, facts }) => {
    const inAd = facts.occupations.map((occupation) => {
      const sameCode = vocabulary.occupationsWithKldb(occupation.kldb ?? "");
      const known = vocabulary.findOccupation(occupation.occupationId ?? "");
      const sure = known ? [known] : named(occupation.label, sameCode, byName);
      return { label: occupation.label, kldb: occupation.kldb, sure, sameCode };
    });
    const ofTitle = named(
      title,
      inAd.flatMap(({ sameCode }) => sameCode),
      byName,
    );
    const sure = unique([...inAd.flatMap((occupation) => occupation.sure), ...ofTitle]);
    const related = unique(inAd.flatMap(({ sameCode }) => sameCode)).filter(
      (occupation) => !sure.includes(occupation),
    );
    const unknownLabels = inAd.filter((one) => one.sure.length === 0).map(({ label }) => label);
    return {
      names: unique([...inAd.map(({ label }) => foldGender(label)), ...namesOfAll(sure)]),
      relatedNames: unique(namesOfAll(related)),
      kldb: unique([
        ...inAd.flatMap(({ kldb }) => (kldb === undefined ? [] : [kldb])),
        ...sure.map(({ kldb }) => kldb),
      ]),
      displayNames: unique([...sure.map(occupationLabel), ...unknownLabels]),
    };
  };
};

const namesOf = (occupation: Occupation): readonly string[] => [
  occupation.male,
  occupation.female,
  occupation.neutral,
  ...occupation.synonyms,
  ...occupation.shortForms,
];

/** Occupations with exactly this name; of several the ones with the ad's own code, else none. */
const named = (
  name: string,
  preferred: readonly Occupation[],
  byName: ReadonlyMap<string, readonly Occupation[]>,
): readonly Occupation[] => {
  const all = byName.get(keyOf(name)) ?? [];
  const withCode = all.filter((occupation) => preferred.includes(occupation));
  if (withCode.length > 0) return withCode;
  return all.length === 1 ? all : [];
};

const occupationsByName = (vocabulary: Vocabulary): ReadonlyMap<string, readonly Occupation[]> => {
  const byName = new Map<string, readonly Occupation[]>();
  for (const occupation of vocabulary.occupations) {
    for (const key of new Set(namesOf(occupation).map(keyOf))) {
      byName.set(key, [...(byName.get(key) ?? []), occupation]);
    }
  }
  return byName;
};

const keyOf = (name: string): string =>
  foldGender(name)
    .toLocaleLowerCase("de")
    .replace(/[^\p{L}\d+#]+/gu, " ")
    .trim();

const unique = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];
