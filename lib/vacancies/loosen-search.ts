import type { SearchRequest } from "./search-request";

type Way = {
  readonly change: "wider-radius" | "everywhere" | "fewer-filters" | "without-words";
  readonly request: SearchRequest;
};

const kilometres = ["5", "10", "25", "50", "100"] as const;

/** Ways to ask for more, mildest first: a wider circle, everywhere, no filters, no words. */
export const waysToLoosen = (request: SearchRequest, hasPlace: boolean): readonly Way[] => {
  const firstPage = { ...request, page: 1, exactRadiusKm: undefined };
  const ways: Way[] = [];
  const wider = nextRadius(request.radius);
  if (hasPlace && wider) {
    ways.push({ change: "wider-radius", request: { ...firstPage, radius: wider } });
  }
  if (request.radius === "kreis" || (hasPlace && request.radius !== "everywhere")) {
    ways.push({ change: "everywhere", request: { ...firstPage, radius: "everywhere" } });
  }
  if (hasFilters(request)) {
    ways.push({ change: "fewer-filters", request: { ...firstPage, ...noFilters } });
  }
  if (request.q.trim() !== "") {
    ways.push({ change: "without-words", request: { ...firstPage, q: "" } });
  }
  return ways;
};

const noFilters = {
  offerType: [],
  workingTime: [],
  contract: [],
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
