import { z } from "zod";
import { kreisAgsSchema } from "@/lib/exchange/kreis-ags";
import { type TargetGroup, targetGroups } from "@/lib/job-seekers/target-groups";
import { type Origin, origins } from "@/lib/vacancies/vacancy";
import { type Equation, suppress, THRESHOLD } from "./suppress";

/** First digits of KldB 2010, the fields of occupations; "x" where it is not known. */
export const fields = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "x"] as const;
export type Field = (typeof fields)[number];

/** How long offers have been public: up to 7, 30 or 90 days, or longer. */
export const ages = ["week", "month", "quarter", "older"] as const;
export type Age = (typeof ages)[number];

/** How many people an offer fits: none, up to 4, up to 19, or more. */
export const fitCounts = ["none", "few", "some", "many"] as const;
export type FitCount = (typeof fitCounts)[number];

/** So many open offers, or so many people in placement, that have this in common. */
export type OfferCount = {
  readonly field: Field;
  readonly origin: Origin;
  readonly age: Age;
  readonly fits: FitCount;
  readonly count: number;
};
export type PeopleCount = { readonly groups: readonly TargetGroup[]; readonly count: number };
export type Counted = {
  readonly offers: readonly OfferCount[];
  readonly people: readonly PeopleCount[];
};

export const monthSchema = z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])$/);

const cellName = /^[a-z0-9.-]{1,60}$/;

/** What Kreise tell each other of a month. Whoever receives it refuses figures that are too small. */
export const monthFiguresSchema = z.strictObject({
  kreis: kreisAgsSchema,
  kreisName: z.string().min(1).max(120),
  month: monthSchema,
  at: z.iso.datetime(),
  /** The kinds that were agreed on when this was told; absent in our own copy, which has all. */
  agreed: z.array(z.string().regex(cellName)).max(20).optional(),
  cells: z
    .record(
      z.string().regex(cellName),
      z
        .number()
        .int()
        .min(0)
        .refine((count) => count === 0 || count >= THRESHOLD)
        .nullable(),
    )
    .refine((cells) => Object.keys(cells).length <= 500),
});
export type MonthFigures = Readonly<z.infer<typeof monthFiguresSchema>>;

export const cells = {
  offers: "offers",
  ofField: (field: Field) => `offers.field.${field}`,
  ofOrigin: (origin: Origin) => `offers.origin.${origin}`,
  ofBoth: (field: Field, origin: Origin) => `offers.field.${field}.${origin}`,
  ofAge: (age: Age) => `offers.age.${age}`,
  ofFits: (fits: FitCount) => `offers.fits.${fits}`,
  people: "people",
  ofGroup: (group: TargetGroup) => `people.${group}`,
  /** Never shown, but whoever knows a group and all people knows it. */
  outsideOf: (group: TargetGroup) => `people.not-${group}`,
} as const;

/** How the cells add up to one another. */
export const equations: readonly Equation[] = [
  { total: cells.offers, parts: fields.map(cells.ofField) },
  { total: cells.offers, parts: origins.map(cells.ofOrigin) },
  { total: cells.offers, parts: ages.map(cells.ofAge) },
  { total: cells.offers, parts: fitCounts.map(cells.ofFits) },
  ...fields.map((field) => ({
    total: cells.ofField(field),
    parts: origins.map((origin) => cells.ofBoth(field, origin)),
  })),
  ...origins.map((origin) => ({
    total: cells.ofOrigin(origin),
    parts: fields.map((field) => cells.ofBoth(field, origin)),
  })),
  ...targetGroups.map((group) => ({
    total: cells.people,
    parts: [cells.ofGroup(group), cells.outsideOf(group)],
  })),
];

/** The figures that are told of what was counted. */
export const toCells = (counted: Counted): MonthFigures["cells"] => {
  const counts = new Map<string, number>();
  for (const { total, parts } of equations) {
    for (const cell of [total, ...parts]) counts.set(cell, 0);
  }
  const add = (cell: string, count: number): void =>
    void counts.set(cell, (counts.get(cell) ?? 0) + count);
  for (const { field, origin, age, fits, count } of counted.offers) {
    [cells.offers, cells.ofField(field), cells.ofOrigin(origin)].forEach((cell) =>
      add(cell, count),
    );
    [cells.ofBoth(field, origin), cells.ofAge(age), cells.ofFits(fits)].forEach((cell) =>
      add(cell, count),
    );
  }
  for (const { groups, count } of counted.people) {
    add(cells.people, count);
    for (const group of targetGroups) {
      add(groups.includes(group) ? cells.ofGroup(group) : cells.outsideOf(group), count);
    }
  }
  return { ...suppress(counts, equations) };
};

export const fieldOf = (kldb: string | undefined): Field =>
  fields.find((field) => field === kldb?.[0]) ?? "x";

export const ageOf = (days: number): Age => {
  if (days <= 7) return "week";
  if (days <= 30) return "month";
  return days <= 90 ? "quarter" : "older";
};

export const fitCountOf = (people: number): FitCount => {
  if (people === 0) return "none";
  if (people < 5) return "few";
  return people < 20 ? "some" : "many";
};

/** The month before the one that an instant lies in, by the operator's day. */
export const monthBefore = (day: string): string => {
  const [year = 0, month = 0] = day.split("-").map(Number);
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, "0")}`;
};
