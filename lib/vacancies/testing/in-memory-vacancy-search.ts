import { distanceInKm } from "@/lib/shared/geo";
import { germanNeedsOf } from "../german-need";
import { occupationFieldsOf } from "../occupation-fields";
import { occupationGroupIdsOf } from "../understanding/lexicon/occupation-groups";
import { isUnwanted, workTraitsOf } from "../understanding/unwanted-in-vacancy";
import { noConcepts, type WantedConcepts } from "../understanding/wanted-concepts";
import { isPublished, type Vacancy } from "../vacancy";
import {
  type Area,
  publishedSinceChoices,
  type Suggestion,
  type VacancyFacets,
  type VacancyQuery,
  type VacancySearch,
} from "../vacancy-search";
import { workingTimesOf } from "../working-time";

const DAY_MS = 86_400_000;

/** Searches what `vacancies` returns at that moment; words match by their beginning, typos do not. */
export const makeInMemoryVacancySearch = (vacancies: () => readonly Vacancy[]): VacancySearch => {
  const publishedIn = (area: Area): readonly Vacancy[] =>
    vacancies().filter((vacancy) => isPublished(vacancy) && lies(vacancy, area));

  return {
    search: async (query) => {
      const found = publishedIn(query.area).filter((vacancy) => holds(vacancy, query));
      const hits = found.filter((vacancy) => passes(vacancy, query));
      const start = (query.page - 1) * query.pageSize;
      return {
        ids: sorted(hits, query)
          .slice(start, start + query.pageSize)
          .map(({ id }) => id),
        total: hits.length,
        facets: facetsOf(query.facets === "none" ? [] : found, query),
      };
    },
    suggest: async (prefix, area, limit) => {
      const words = wordsOf(prefix).join(" ");
      const counts = new Map<string, number>();
      for (const term of words === "" ? [] : publishedIn(area).flatMap(termsOf)) {
        if (` ${wordsOf(term).join(" ")}`.includes(` ${words}`)) {
          counts.set(term, (counts.get(term) ?? 0) + 1);
        }
      }
      return [...counts]
        .map(([text, count]): Suggestion => ({ text, count }))
        .toSorted((one, other) => other.count - one.count || (one.text < other.text ? -1 : 1))
        .slice(0, limit);
    },
    similarTo: async (id, limit) => {
      const asked = vacancies().find((vacancy) => vacancy.id === id);
      if (!asked) return [];
      return publishedIn({ kind: "everywhere" })
        .filter((vacancy) => vacancy.id !== id && likeness(vacancy, asked) > 0)
        .toSorted((one, other) => likeness(other, asked) - likeness(one, asked))
        .slice(0, limit)
        .map((vacancy) => vacancy.id);
    },
  };
};

/** Lower case, without marks: "Bäcker/in" becomes "backer" and "in". */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .match(/[\p{Letter}\p{Number}]+/gu) ?? [];

const holds = (vacancy: Vacancy, { text, concepts = noConcepts }: VacancyQuery): boolean =>
  holdsWords(vacancy, text) && holdsConcepts(vacancy, concepts);

/** Concepts by their codes and ids alone: what follows from them only an index knows. */
const holdsConcepts = (vacancy: Vacancy, concepts: WantedConcepts): boolean => {
  const { occupations, requiredSkills, welcomeSkills } = vacancy.facts;
  const isOf = ({ id, kldb }: WantedConcepts["occupations"][number]): boolean =>
    occupations.some((said) => said.occupationId === id || said.kldb === kldb);
  const groups = occupations.flatMap(({ kldb = "" }) => occupationGroupIdsOf(kldb));
  return (
    (concepts.occupations.length === 0 || concepts.occupations.some(isOf)) &&
    concepts.groups.every(({ id }) => groups.includes(id)) &&
    concepts.skills.every(({ id }) => [...requiredSkills, ...welcomeSkills].includes(id)) &&
    concepts.traits.every((trait) => workTraitsOf(vacancy).includes(trait)) &&
    !concepts.unwanted.some((unwanted) => isUnwanted(vacancy, unwanted))
  );
};

const holdsWords = ({ title, facts }: Vacancy, text: string): boolean => {
  const said = [
    title,
    facts.employerName ?? "",
    ...facts.occupations.map(({ label }) => label),
    ...facts.workplaces.map(({ locality }) => locality),
  ].flatMap(wordsOf);
  return wordsOf(text).every((word) => said.some((other) => other.startsWith(word)));
};

const distanceOf = (vacancy: Vacancy, area: Area): number =>
  area.kind === "circle"
    ? Math.min(
        ...vacancy.facts.workplaces.map(({ point }) =>
          point ? distanceInKm(area.centre, point) : Infinity,
        ),
      )
    : Infinity;

const lies = (vacancy: Vacancy, area: Area): boolean => {
  if (area.kind === "everywhere") return true;
  if (area.kind === "circle") return distanceOf(vacancy, area) <= area.radiusKm;
  return vacancy.facts.workplaces.some(({ ags }) =>
    area.agsPrefixes.some((prefix) => ags?.startsWith(prefix)),
  );
};

const publishedWithin = ({ publishedAt }: Vacancy, days: number): boolean =>
  publishedAt !== undefined && publishedAt.getTime() >= Date.now() - days * DAY_MS;

type Choice = {
  readonly chosen: (query: VacancyQuery) => readonly string[];
  /** More lists, of each of which one value must hold. */
  readonly alsoChosen?: (query: VacancyQuery) => readonly (readonly string[])[];
  readonly valuesOf: (vacancy: Vacancy) => readonly string[];
};

const choices = {
  offerType: { chosen: (query) => query.offerTypes, valuesOf: ({ offerType }) => [offerType] },
  workingTime: {
    chosen: (query) => query.workingTimes,
    alsoChosen: ({ concepts }) => concepts?.workingTimes ?? [],
    valuesOf: workingTimesOf,
  },
  contract: {
    chosen: (query) => query.contracts,
    valuesOf: ({ facts }) => (facts.contract ? [facts.contract.term] : []),
  },
  occupationField: { chosen: (query) => query.occupationFields, valuesOf: occupationFieldsOf },
  source: { chosen: (query) => query.sources, valuesOf: ({ source }) => [source] },
  german: {
    chosen: ({ germanNeeds = [] }) => germanNeeds,
    valuesOf: ({ facts }) => germanNeedsOf(facts),
  },
  publishedSince: {
    chosen: ({ publishedSinceDays }) =>
      publishedSinceDays === undefined ? [] : [`${publishedSinceDays}`],
    valuesOf: (vacancy) =>
      publishedSinceChoices.filter((days) => publishedWithin(vacancy, days)).map(String),
  },
} satisfies Record<string, Choice>;

const passes = (vacancy: Vacancy, query: VacancyQuery, ignored?: Choice): boolean =>
  Object.values<Choice>(choices)
    .filter((choice) => choice !== ignored)
    .every(({ chosen, alsoChosen, valuesOf }) =>
      [chosen(query), ...(alsoChosen?.(query) ?? [])].every(
        (wanted) =>
          wanted.length === 0 || valuesOf(vacancy).some((value) => wanted.includes(value)),
      ),
    );

const facetsOf = (found: readonly Vacancy[], query: VacancyQuery): VacancyFacets => {
  const countsOf = (choice: Choice): Readonly<Record<string, number>> =>
    counted(
      found.filter((vacancy) => passes(vacancy, query, choice)),
      choice.valuesOf,
    );
  return {
    offerType: countsOf(choices.offerType),
    workingTime: countsOf(choices.workingTime),
    contract: countsOf(choices.contract),
    occupationField: countsOf(choices.occupationField),
    source: countsOf(choices.source),
    german: countsOf(choices.german),
    publishedSince: countsOf(choices.publishedSince),
    municipality: counted(
      found.filter((vacancy) => passes(vacancy, query)),
      ({ facts }) => facts.workplaces.flatMap(({ ags }) => ags ?? []),
    ),
  };
};

const counted = (
  vacancies: readonly Vacancy[],
  valuesOf: (vacancy: Vacancy) => readonly string[],
): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const value of vacancies.flatMap((vacancy) => [...new Set(valuesOf(vacancy))])) {
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
};

const sorted = (vacancies: readonly Vacancy[], { sort, area }: VacancyQuery): readonly Vacancy[] =>
  vacancies.toSorted((one, other) =>
    sort === "distance" && area.kind === "circle"
      ? distanceOf(one, area) - distanceOf(other, area)
      : (other.publishedAt?.getTime() ?? 0) - (one.publishedAt?.getTime() ?? 0),
  );

const termsOf = ({ title, facts }: Vacancy): readonly string[] => [
  ...new Set([
    title.replace(/\s*\([^)]*\)/g, "").trim(),
    ...facts.occupations.map(({ label }) => label),
  ]),
];

const likeness = (one: Vacancy, other: Vacancy): number => {
  const codes = other.facts.occupations.flatMap(({ kldb }) => kldb ?? []);
  const shared = (length: number): boolean =>
    one.facts.occupations.some(({ kldb }) =>
      codes.some((code) => kldb?.slice(0, length) === code.slice(0, length)),
    );
  return [2, 3, 5].filter(shared).length;
};
