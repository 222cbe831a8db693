import { z } from "zod";
import { pointKeyOf, cellsOf } from "@/lib/places/geo-cell";
import { isInRegion } from "@/lib/places/region";
import { geoPointSchema, type GeoPoint } from "@/lib/shared/geo";
import { germanNeedsOf } from "@/lib/vacancies/german-need";
import { type Vacancy, vacancyIdSchema } from "@/lib/vacancies/vacancy";
import { workTraitsOf } from "@/lib/vacancies/understanding/unwanted-in-vacancy";
import { makeConceptsOf } from "@/lib/vacancies/understanding/vacancy-concepts";
import { fingerprintOf, shardOf } from "@/lib/vacancies/vacancy-fingerprint";
import { workingTimesOf } from "@/lib/vacancies/working-time";
import { makeNeighbourhood } from "@/lib/vocabulary/neighbourhood";
import type { Vocabulary } from "@/lib/vocabulary/vocabulary";
import { conceptTokensOf } from "./words/concept-tokens";
import { foldGender } from "./words/gender-forms";
import { makeOccupationTerms } from "./words/occupation-terms";
import { plainDescriptionOf } from "./words/plain-description";
import { contractWords, offerTypeWords, workingTimeWords } from "./synonyms/filter-words";

const texts = z.array(z.string());

/** What the search engine keeps of a published vacancy: enough to find it, nothing personal. */
export const vacancyDocumentSchema = z.object({
  id: vacancyIdSchema,
  /** Tokens of occupations and skills the ad names, see `conceptToken`. */
  concepts: texts,
  /** Tokens of its fields of work. */
  groupConcepts: texts,
  title: z.string(),
  occupations: texts,
  /** Title and occupations once more, for the parts of their compound words. */
  compounds: texts,
  skills: texts,
  /** Tokens of what follows from what the ad names. */
  likelyConcepts: texts,
  relatedOccupations: texts,
  employerName: z.string().optional(),
  localities: texts,
  keywords: texts,
  occupationGroups: texts,
  /** Tokens of occupations people come from easily. */
  nearConcepts: texts,
  description: z.string().optional(),

  offerType: z.string(),
  workingTimes: texts,
  contract: z.string().optional(),
  germanNeeds: texts,
  /** KldB 2010: two digits, three digits, five digits. */
  occupationFields: texts,
  kldbGroups: texts,
  kldb: texts,
  skillIds: texts,
  /** What people may exclude: "weekend", "temporary-agency". */
  workTraits: texts,
  source: z.string(),
  /** Unix seconds. */
  publishedAt: z.number().int().optional(),
  /** Hours since 1970, negated: facet values come in ascending order, so the newest come first. */
  publishedHour: z.number().int().optional(),
  /** AGS as numbers, so that all municipalities of a Kreis are one range. */
  ags: z.array(z.number().int()),
  /** Those among them that a map of the region can show: counting all of Germany costs too much. */
  regionAgs: z.array(z.number().int()),
  cells: texts,
  points: texts,
  /** Whether the work is done at several points: the engine sorts by one point only. */
  isSpread: z.boolean(),
  /** The first workplace. */
  _geo: geoPointSchema.optional(),
  suggestions: texts,
  shard: z.number().int(),
  fingerprint: z.string(),
});
export type VacancyDocument = z.infer<typeof vacancyDocumentSchema>;

/** Raise when the mapping below changes: indexes built by an older one are then built anew. */
export const DOCUMENT_VERSION = 4;

export type ToVacancyDocument = (vacancy: Vacancy) => VacancyDocument;

export const makeToVacancyDocument = (vocabulary: Vocabulary): ToVacancyDocument => {
  const occupationTermsOf = makeOccupationTerms(vocabulary);
  const conceptsOf = makeConceptsOf({ vocabulary, neighbourhood: makeNeighbourhood(vocabulary) });
  return (vacancy) => {
    const found = conceptsOf(vacancy);
    const tokens = conceptTokensOf(found);
    const terms = occupationTermsOf(vacancy);
    const title = foldGender(vacancy.title);
    const skillIds = unique([...vacancy.facts.requiredSkills, ...vacancy.facts.welcomeSkills]);
    const skillLabels = skillIds.map((id) => vocabulary.findSkill(id)?.label ?? id);
    return {
      id: vacancy.id,
      concepts: [...tokens.sure],
      groupConcepts: [...tokens.sureGroups],
      likelyConcepts: [...tokens.likely],
      nearConcepts: [...tokens.near],
      title,
      occupations: [...terms.names],
      compounds: unique([title, ...terms.names]),
      skills: unique(skillIds.flatMap((id) => skillWords(vocabulary, id))),
      relatedOccupations: [...terms.relatedNames],
      ...optional("employerName", vacancy.facts.employerName),
      localities: localitiesOf(vacancy),
      keywords: keywordsOf(vacancy),
      occupationGroups: groupLabels(vocabulary, terms.kldb),
      ...optional("description", plainDescriptionOf(vacancy)),
      ...filtersOf(vacancy),
      kldb: [...terms.kldb],
      kldbGroups: unique(terms.kldb.map((code) => code.slice(0, 3))),
      skillIds,
      workingTimes: unique([...workingTimesOf(vacancy), ...found.workingTimes]),
      workTraits: unique([...workTraitsOf(vacancy), ...found.traits]),
      ...placesOf(vacancy),
      suggestions: suggestionsOf(vacancy, terms.displayNames, skillLabels),
      shard: shardOf(vacancy.id),
      fingerprint: fingerprintOf(vacancy),
    };
  };
};

const filtersOf = (vacancy: Vacancy) => {
  const seconds = vacancy.publishedAt && Math.floor(vacancy.publishedAt.getTime() / 1000);
  const codes = vacancy.facts.occupations.flatMap(({ kldb }) => (kldb === undefined ? [] : [kldb]));
  return {
    offerType: vacancy.offerType,
    ...optional("contract", vacancy.facts.contract?.term),
    germanNeeds: [...germanNeedsOf(vacancy.facts)],
    occupationFields: unique(codes.map((code) => code.slice(0, 2))),
    source: vacancy.source,
    ...optional("publishedAt", seconds),
    ...optional("publishedHour", seconds === undefined ? undefined : -Math.floor(seconds / 3600)),
  };
};

const placesOf = ({ facts }: Vacancy) => {
  const points: readonly GeoPoint[] = facts.workplaces.flatMap(({ point }) => point ?? []);
  const keys = unique(points.map(pointKeyOf));
  const municipalities = unique(facts.workplaces.flatMap(({ ags }) => ags ?? []));
  return {
    ags: municipalities.map(Number),
    regionAgs: municipalities.filter(isInRegion).map(Number),
    cells: unique(points.flatMap(cellsOf)),
    points: keys,
    isSpread: keys.length > 1,
    ...optional("_geo", points[0]),
  };
};

const skillWords = (vocabulary: Vocabulary, id: string): readonly string[] => {
  const skill = vocabulary.findSkill(id);
  return skill ? [skill.label, ...skill.synonyms] : [id];
};

const localitiesOf = ({ facts }: Vacancy): string[] =>
  unique(
    facts.workplaces.flatMap(({ locality, postcode }) =>
      postcode === undefined ? [locality] : [locality, postcode],
    ),
  );

const keywordsOf = (vacancy: Vacancy): string[] => {
  const term = vacancy.facts.contract?.term;
  return unique([
    ...offerTypeWords[vacancy.offerType],
    ...workingTimesOf(vacancy).flatMap((time) => workingTimeWords[time]),
    ...(term === undefined ? [] : contractWords[term]),
  ]);
};

const groupLabels = (vocabulary: Vocabulary, kldb: readonly string[]): string[] =>
  unique(
    kldb
      .flatMap((code) => [code.slice(0, 2), code.slice(0, 3)])
      .flatMap((code) => vocabulary.findGroup(code)?.label ?? []),
  );

const suggestionsOf = (
  vacancy: Vacancy,
  occupations: readonly string[],
  skills: readonly string[],
): string[] => {
  const { employerName } = vacancy.facts;
  return unique([
    ...(occupations.length > 0 ? occupations : [foldGender(vacancy.title)]),
    ...skills,
    ...(employerName === undefined ? [] : [employerName]),
  ]);
};

const optional = <Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { [Key in Name]?: Value } | Record<never, never> =>
  value === undefined ? {} : { [name]: value };

const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];
