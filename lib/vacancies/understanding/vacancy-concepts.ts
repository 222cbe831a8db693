import type { Neighbourhood } from "@/lib/vocabulary/neighbourhood";
import type { Occupation } from "@/lib/vocabulary/occupation";
import type { Vocabulary } from "@/lib/vocabulary/vocabulary";
import type { Vacancy } from "../vacancy";
import type { WorkingTime } from "../working-time";
import { namedHouses } from "./data/company-words";
import { makeLexicon } from "./lexicon/make-lexicon";
import { occupationGroupIdsOf } from "./lexicon/occupation-groups";
import { makeOccupationsAround, type OccupationsAround } from "./occupations-around";
import type { WorkTrait } from "./understood-query";
import { makeReadTitle, type ReadTitle, type TitleConcepts } from "./read-title";

/** Ids of concepts. */
type Ids = {
  readonly occupationIds: readonly string[];
  readonly groupIds: readonly string[];
  readonly skillIds: readonly string[];
};

/** What a vacancy is about, in three degrees: what counts less must not come before what is sure. */
export type VacancyConcepts = {
  /** Named by the ad, the most telling first. */
  readonly sure: Ids;
  /** Following from what the ad names: the other occupations of its code, what its work takes. */
  readonly likely: Ids;
  /** Occupations people come from easily. */
  readonly nearOccupationIds: readonly string[];
  /** Working times the title names; the ad's own facts are not repeated here. */
  readonly workingTimes: readonly WorkingTime[];
  readonly traits: readonly WorkTrait[];
};

export type ConceptsOf = (vacancy: Vacancy) => VacancyConcepts;

type Dependencies = { readonly vocabulary: Vocabulary; readonly neighbourhood: Neighbourhood };

/** Resolves vacancies to concepts the way queries are. Building it takes about 300 ms: do it once. */
export const makeConceptsOf = ({ vocabulary, neighbourhood }: Dependencies): ConceptsOf => {
  const lexicon = makeLexicon(vocabulary);
  const readTitle = makeReadTitle(lexicon, vocabulary);
  const around = makeOccupationsAround(vocabulary, neighbourhood);
  const houseGroups = new Set(namedHouses.flatMap((house) => readTitle(house).groupIds));
  const houseOf = ({ facts }: Vacancy): readonly string[] =>
    readTitle(facts.employerName ?? "").groupIds.filter((id) => houseGroups.has(id));
  return (vacancy) => {
    const said = readTitle(vacancy.title);
    const stated = occupationsOf(vacancy, vocabulary, readTitle, said);
    return conceptsFrom(vacancy, { said, stated, house: houseOf(vacancy), around });
  };
};

type Reading = {
  readonly said: TitleConcepts;
  readonly stated: StatedOccupations;
  /** Fields of work that the employer's name tells: "Kita Regenbogen". */
  readonly house: readonly string[];
  readonly around: OccupationsAround;
};

const conceptsFrom = (
  { facts }: Vacancy,
  { said, stated, house, around }: Reading,
): VacancyConcepts => {
  const codes = [...stated.codes, ...stated.sure.map(({ kldb }) => kldb)];
  const sureSkills = [...facts.requiredSkills, ...facts.welcomeSkills, ...said.skillIds];
  // Beside an occupation a field is where the work is done: "Reinigungskraft Büro".
  const namedFields = said.occupationIds.length === 0 ? said.groupIds : [];
  const sure: Ids = {
    // The ad may name an occupation of an imported set that this vocabulary does not hold.
    occupationIds: unique([
      ...stated.sure.map(({ id }) => id),
      ...facts.occupations.flatMap(({ occupationId }) => occupationId ?? []),
    ]),
    groupIds: unique([...namedFields, ...codes.flatMap(occupationGroupIdsOf)]),
    skillIds: unique(sureSkills),
  };
  const likely: Ids = {
    occupationIds: without(sure.occupationIds, [
      ...said.partOccupationIds,
      ...said.skillIds.flatMap(around.byFirstSkill),
      ...stated.sameCode.map(({ id }) => id),
    ]),
    groupIds: without(sure.groupIds, [...said.groupIds, ...said.likelyGroupIds, ...house]),
    skillIds: without(sure.skillIds, stated.sure.flatMap(around.typicalSkills)),
  };
  const near = [
    ...stated.sure.flatMap(({ id }) => around.near(id)),
    ...sure.skillIds.flatMap(around.byLicence),
  ];
  return {
    sure,
    likely,
    nearOccupationIds: without([...sure.occupationIds, ...likely.occupationIds], near),
    workingTimes: said.workingTimes,
    traits: said.traits,
  };
};

type StatedOccupations = {
  readonly sure: readonly Occupation[];
  /** Occupations with a code of the ad, where the ad leaves open which of them it means. */
  readonly sameCode: readonly Occupation[];
  readonly codes: readonly string[];
};

/** The title comes first: it says best what the ad is about. */
const occupationsOf = (
  { facts }: Vacancy,
  vocabulary: Vocabulary,
  readTitle: ReadTitle,
  said: TitleConcepts,
): StatedOccupations => {
  const find = (ids: readonly string[]): readonly Occupation[] =>
    ids.flatMap((id) => vocabulary.findOccupation(id) ?? []);
  const entries = facts.occupations.map(({ label, kldb = "", occupationId }) => {
    const sameCode = vocabulary.occupationsWithKldb(kldb);
    const named = find([occupationId ?? "", ...readTitle(label).occupationIds]);
    return { kldb, sameCode, named };
  });
  return {
    sure: unique([...find(said.occupationIds), ...entries.flatMap(({ named }) => named)]),
    sameCode: unique(entries.flatMap(({ sameCode }) => sameCode)),
    codes: unique(entries.flatMap(({ kldb }) => (kldb === "" ? [] : [kldb]))),
  };
};

const unique = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];

const without = (known: readonly string[], ids: readonly string[]): readonly string[] =>
  unique(ids).filter((id) => !known.includes(id));
