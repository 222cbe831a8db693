import type { PersonFilter } from "@/lib/job-seekers/list/person-filter";

/** Filters as an address says them; what filters nothing is left out. */
export const filterQuery = (filter: PersonFilter, page = 1): string => {
  const { q, fresh, ...lists } = filter;
  const pairs = [
    ...(q === "" ? [] : [["q", q]]),
    ...Object.entries(lists).flatMap(([name, values]) => values.map((value) => [name, value])),
    ...(fresh ? [["fresh", "1"]] : []),
    ...(page > 1 ? [["page", String(page)]] : []),
  ];
  return pairs.length === 0 ? "" : `?${new URLSearchParams(pairs).toString()}`;
};
