import type { Operator } from "@/lib/operator/operator";
import type { Gazetteer, Place, PlaceResolution } from "@/lib/places/place";
import type { GeoPoint } from "@/lib/shared/geo";
import type { Vocabulary } from "@/lib/vocabulary/vocabulary";
import { emptySearch, type SearchRequest } from "./search-request";
import type { UnderstandQuery } from "./understanding/understand-query";
import {
  ALL_CONCEPTS,
  type Concept,
  conceptKeyOf,
  type UnderstoodQuery,
} from "./understanding/understood-query";
import { toWantedConcepts } from "./understanding/wanted-concepts";
import type { Area, VacancyQuery } from "./vacancy-search";

/** A search as it is carried out. */
export type SearchPlan = {
  readonly query: VacancyQuery;
  readonly understood: UnderstoodQuery;
  /** How the place was understood; absent where none was typed. */
  readonly place: PlaceResolution | undefined;
  /** The centre distances are measured from. */
  readonly centre: GeoPoint | undefined;
  /** What is really asked for around the place, with what the words say of it. */
  readonly around: Around;
};
export type Around = Pick<SearchRequest, "radius" | "exactRadiusKm">;

export type PlanSearch = (request: SearchRequest) => SearchPlan;

type Dependencies = {
  readonly gazetteer: Gazetteer;
  readonly operator: Operator;
  readonly understand: UnderstandQuery;
  readonly vocabulary: Pick<Vocabulary, "findOccupation">;
};

/** Fields that somebody filled in go before what the words say; the words fill the others. */
export const makePlanSearch =
  ({ gazetteer, operator, understand, vocabulary }: Dependencies): PlanSearch =>
  (request) => {
    const understood = understandBeside(request, understand);
    const typed = request.place.trim() === "" ? undefined : gazetteer.resolve(request.place);
    const named = placesIn(understood.concepts);
    const place = typed ?? placeNamed(named);
    const centre = place?.kind === "found" ? place.place.point : undefined;
    const around = aroundOf(request, understood.concepts);
    const area = areaOfPlaces(named, around) ?? areaOf(around, centre, operator, agsOf(place));
    return {
      query: {
        ...toVacancyQuery({ ...request, q: understood.rest }, area),
        ...filtersOf(request, understood.concepts),
        concepts: toWantedConcepts(understood, vocabulary),
      },
      understood,
      place,
      centre,
      around,
    };
  };

/** What the words say about fields that somebody filled in counts as words, or not at all. */
const understandBeside = (request: SearchRequest, understand: UnderstandQuery): UnderstoodQuery => {
  const plain = request.plain ?? [];
  if (plain.includes(ALL_CONCEPTS)) return understand(request.q, plain);
  const first = understand(request.q, plain);
  const places = first.concepts.filter(({ kind }) => placeKinds.has(kind));
  const isPlaceGiven = request.place.trim() !== "" || request.radius === "kreis";
  const ignored = isPlaceGiven ? places.map(conceptKeyOf) : [];
  const understood = ignored.length > 0 ? understand(request.q, [...plain, ...ignored]) : first;
  return {
    ...understood,
    concepts: understood.concepts.filter((concept) => !isOverruled(concept, request)),
  };
};

const placeKinds: ReadonlySet<Concept["kind"]> = new Set(["place", "kreis"]);

const isOverruled = ({ kind }: Concept, request: SearchRequest): boolean => {
  if (kind === "working-time") return request.workingTime.length > 0;
  if (kind === "offer-type") return request.offerType.length > 0;
  if (kind === "contract") return request.contract.length > 0;
  return kind === "distance" && isRadiusChosen(request);
};

const isRadiusChosen = ({ radius, exactRadiusKm }: SearchRequest): boolean =>
  radius !== emptySearch.radius || exactRadiusKm !== undefined;

const placesIn = (concepts: readonly Concept[]): readonly Place[] =>
  concepts.flatMap((concept) => (concept.kind === "place" ? [concept.place] : []));

const placeNamed = ([place]: readonly Place[]): PlaceResolution | undefined =>
  place && { kind: "found", place, alsoNamed: [] };

const agsOf = (place: PlaceResolution | undefined): string | undefined =>
  place?.kind === "found" ? place.place.ags : undefined;

const aroundOf = (request: SearchRequest, concepts: readonly Concept[]): Around => {
  const { radius, exactRadiusKm } = request;
  const distance = concepts.find((concept) => concept.kind === "distance");
  if (concepts.some(({ kind }) => kind === "kreis")) return { radius: "kreis" };
  if (distance?.kind === "distance") return { radius, exactRadiusKm: distance.radiusKm };
  return { radius, exactRadiusKm };
};

/** "Erkelenz oder Heinsberg": the towns themselves, since no circle holds just both. */
const areaOfPlaces = (places: readonly Place[], { radius }: Around): Area | undefined => {
  const agsPrefixes = places.flatMap(({ ags }) => ags ?? []);
  const isOneArea = places.length > 1 && agsPrefixes.length === places.length;
  return isOneArea && radius !== "kreis" && radius !== "everywhere"
    ? { kind: "municipalities", agsPrefixes }
    : undefined;
};

const filtersOf = (
  request: SearchRequest,
  concepts: readonly Concept[],
): Pick<VacancyQuery, "offerTypes" | "contracts"> => ({
  offerTypes: [
    ...request.offerType,
    ...concepts.flatMap((concept) => (concept.kind === "offer-type" ? [concept.offerType] : [])),
  ],
  contracts: [
    ...request.contract,
    ...concepts.flatMap((concept) => (concept.kind === "contract" ? [concept.term] : [])),
  ],
});

/** Stands for "this place only" where no municipality key is known, i.e. outside the region. */
const PLACE_ONLY_KM = 5;

/**
 * The area a radius choice means; without a known place only the Kreis or everywhere make sense.
 * `ags` is the municipality of the place, needed for the choice "place".
 */
export const areaOf = (
  { radius, exactRadiusKm }: Around,
  centre: GeoPoint | undefined,
  operator: Operator,
  ags?: string,
): Area => {
  if (radius === "kreis") return { kind: "municipalities", agsPrefixes: [operator.kreis.ags] };
  if (radius === "everywhere" || centre === undefined) return { kind: "everywhere" };
  if (radius === "place" && ags) return { kind: "municipalities", agsPrefixes: [ags] };
  const kilometres = radius === "place" ? PLACE_ONLY_KM : Number(radius);
  return { kind: "circle", centre, radiusKm: exactRadiusKm ?? kilometres };
};

export const toVacancyQuery = (request: SearchRequest, area: Area): VacancyQuery => ({
  text: request.q,
  area,
  offerTypes: request.offerType,
  workingTimes: request.workingTime,
  contracts: request.contract,
  occupationFields: request.field,
  sources: request.source,
  germanNeeds: request.german,
  publishedSinceDays: request.publishedSince,
  sort: request.sort === "distance" && area.kind !== "circle" ? "relevance" : request.sort,
  page: request.page,
  pageSize: request.pageSize,
  facets: request.facets ?? "all",
});
