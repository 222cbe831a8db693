import type { JobSeeker } from "@/lib/job-seekers/job-seeker";
import type { VacancyId } from "@/lib/vacancies/vacancy";
import type { Area, VacancyQuery, VacancySearch } from "@/lib/vacancies/vacancy-search";
import type { MatchKnowledge } from "./match-knowledge";

const PER_OCCUPATION = 60;
const PER_FIELDS = 100;
const NEIGHBOURS_ASKED = 3;
// A straight line longer than this is no daily way even by car.
const FAR_KM = 50;
const NEAR_KM = 25;

/**
 * Offers worth scoring for a person: those found under the words of the wished and practised
 * occupations and their nearest neighbours, and the nearest ones of the same fields.
 */
export const findCandidates = async (
  jobSeeker: JobSeeker,
  search: VacancySearch,
  knowledge: MatchKnowledge,
): Promise<readonly VacancyId[]> => {
  const area = areaOf(jobSeeker);
  const occupationIds = [...jobSeeker.wishes, ...jobSeeker.experience].map(
    ({ occupationId }) => occupationId,
  );
  const words = wordsOf([...new Set(occupationIds)], knowledge);
  const fields = [...jobSeeker.wishes, ...jobSeeker.experience].map(({ kldb }) => kldb.slice(0, 2));
  const queries = [
    ...words.map((text) => ({
      ...nearest(area, PER_OCCUPATION),
      text,
      sort: "relevance" as const,
    })),
    { ...nearest(area, PER_FIELDS), occupationFields: [...new Set(fields)] },
  ];
  const pages = await Promise.all(queries.map((query) => search.search(query)));
  return [...new Set(pages.flatMap(({ ids }) => ids))];
};

const wordsOf = (
  occupationIds: readonly string[],
  { vocabulary, neighbourhood }: MatchKnowledge,
): readonly string[] => {
  const neighbours = occupationIds.flatMap((id) =>
    neighbourhood.nearest(id, NEIGHBOURS_ASKED).map(({ occupation }) => occupation.id),
  );
  const titles = [...occupationIds, ...neighbours].flatMap(
    (id) => vocabulary.findOccupation(id)?.male ?? [],
  );
  return [...new Set(titles)];
};

const areaOf = ({ home, mobility }: JobSeeker): Area => ({
  kind: "circle",
  centre: home.point,
  radiusKm: mobility.hasCar ? FAR_KM : NEAR_KM,
});

const nearest = (area: Area, pageSize: number): VacancyQuery => ({
  text: "",
  area,
  offerTypes: [],
  workingTimes: [],
  contracts: [],
  occupationFields: [],
  sources: [],
  sort: "distance",
  page: 1,
  pageSize,
  facets: "none",
});
