import type { SearchRequest } from "./search-request";
import { ALL_CONCEPTS } from "./understanding/understood-query";

export type LooseningChange =
  "wider-radius" | "everywhere" | "fewer-filters" | "plain-words" | "without-words";

type Way = {
  readonly change: LooseningChange;
  readonly request: SearchRequest;
};

const kilometres = ["5", "10", "25", "50", "100"] as const;

type Asked = {
  readonly hasPlace: boolean;
  /** Whether the words were understood as more than words. */
  readonly hasConcepts: boolean;
};

/**
 * Ways to ask for more, mildest first: a wider circle, everywhere, no filters, the words as they
 * are, no words.
 */
export const waysToLoosen = (
  request: SearchRequest,
  { hasPlace, hasConcepts }: Asked,
): readonly Way[] => {
  const changes = [
    ...(hasPlace ? widerAround(request) : []),
    ...when(isBounded(request, hasPlace), "everywhere", { radius: "everywhere" }),
    ...when(hasFilters(request), "fewer-filters", noFilters),
    ...when(hasConcepts, "plain-words", { plain: [ALL_CONCEPTS] }),
    ...when(request.q.trim() !== "", "without-words", { q: "", plain: undefined }),
  ];
  return changes.map(([change, other]) => ({
    change,
    request: { ...request, page: 1, exactRadiusKm: undefined, ...other },
  }));
};

type Change = readonly [LooseningChange, Partial<SearchRequest>];

const when = (
  holds: boolean,
  change: LooseningChange,
  other: Partial<SearchRequest>,
): readonly Change[] => (holds ? [[change, other]] : []);

const widerAround = ({ radius }: SearchRequest): readonly Change[] => {
  const wider = nextRadius(radius);
  return wider ? when(true, "wider-radius", { radius: wider }) : [];
};

const isBounded = ({ radius }: SearchRequest, hasPlace: boolean): boolean =>
  radius === "kreis" || (hasPlace && radius !== "everywhere");

const noFilters = {
  offerType: [],
  workingTime: [],
  contract: [],
  german: [],
  field: [],
  source: [],
  publishedSince: undefined,
} satisfies Partial<SearchRequest>;

/** Whether any facet narrows the search. */
export const hasFilters = (request: SearchRequest): boolean =>
  request.publishedSince !== undefined ||
  [request.offerType, request.workingTime, request.contract, request.field, request.source].some(
    (chosen) => chosen.length > 0,
  );

const nextRadius = (radius: SearchRequest["radius"]): (typeof kilometres)[number] | undefined => {
  if (radius === "place") return kilometres[0];
  const position = kilometres.findIndex((choice) => choice === radius);
  return position < 0 ? undefined : kilometres[position + 1];
};
