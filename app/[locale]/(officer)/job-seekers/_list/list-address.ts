import { type PersonFilter, personFilterSchema } from "@/lib/job-seekers/list/person-filter";
import { filterQuery } from "./filter-query";

type Told = Readonly<Record<string, string | number>>;

/** The list with the filters that a form carried along, and what it is told. */
export const listAddress = (list: string, form: FormData): ((told: Told) => string) => {
  const query = filterQuery(filterOfForm(form));
  return (told) => {
    const pairs = Object.entries(told).map(([name, value]) => [name, String(value)]);
    const more = new URLSearchParams(pairs).toString();
    return `${list}${query === "" ? "?" : `${query}&`}${more}`;
  };
};

/** What the form says was shown when it was sent. */
export const filterOfForm = (form: FormData): PersonFilter => {
  const told = form.get("filter");
  const query = new URLSearchParams(typeof told === "string" ? told : "");
  return personFilterSchema.parse(
    Object.fromEntries([...new Set(query.keys())].map((name) => [name, manyOf(query, name)])),
  );
};

const manyOf = (query: URLSearchParams, name: string): string | readonly string[] => {
  const values = query.getAll(name);
  return values.length === 1 ? (values[0] ?? "") : values;
};
