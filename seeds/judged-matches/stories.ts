import type { CefrLevel } from "@/lib/vocabulary/qualification";
import type { WorkDemand } from "@/lib/vocabulary/work-demand";

/** Fields of work in the judged set, each with the occupations of helpers, skilled people and leads. */
export const fields = {
  warehouse: { helper: "lagerhelfer", skilled: "fachlagerist", lead: "lagerleiter" },
  sales: { helper: "verkaufshelfer", skilled: "verkaeufer", lead: "verkaufsleiter-handel" },
  care: { helper: "helfer-altenpflege", skilled: "pflegefachkraft" },
  cleaning: { helper: "reinigungskraft", skilled: "gebaeudereiniger" },
  kitchen: { helper: "kuechenhelfer", skilled: "koch", lead: "kuechenchef" },
  office: { helper: "buerohilfe", skilled: "kaufmann-bueromanagement", lead: "bueroleiter" },
  childcare: { helper: "kinderpfleger", skilled: "erzieher" },
  building: { helper: "bauhelfer", skilled: "maurer", lead: "maurermeister" },
  garden: { helper: "helfer-gartenbau", skilled: "landschaftsgaertner" },
  production: { helper: "produktionshelfer", skilled: "maschinen-anlagenfuehrer" },
} as const satisfies Readonly<Record<string, Ladder>>;

type Ladder = { readonly helper: string; readonly skilled: string; readonly lead?: string };
export type Field = keyof typeof fields;
export const fieldNames: readonly Field[] = [
  ...(["warehouse", "sales", "care", "cleaning", "kitchen"] as const),
  ...(["office", "childcare", "building", "garden", "production"] as const),
];

/** Fields between which helpers change without training; written down, not computed. */
export const nearFields: readonly (readonly [Field, Field])[] = [
  ["warehouse", "production"],
  ["cleaning", "kitchen"],
  ["building", "garden"],
];

/** Six lives, told once for each field: sixty people. */
export type LifeStory = {
  readonly name: string;
  readonly practised: "nothing" | "helper" | "skilled";
  readonly bornIn: number;
  readonly loneParent?: boolean;
  readonly severelyDisabled?: boolean;
  readonly car?: boolean;
  readonly german?: CefrLevel;
  /** Times between which the person can work. */
  readonly from?: string;
  readonly until?: string;
  readonly noNight?: boolean;
  readonly avoids?: WorkDemand;
  readonly licences?: readonly string[];
  /** Only postcode and wish are known. */
  readonly untold?: boolean;
};

export const lives: readonly LifeStory[] = [
  {
    ...{ name: "skilled, mobile, long unemployed", practised: "skilled", bornIn: 1985, car: true },
    ...{ german: "C2", licences: ["fuehrerschein-b"] },
  },
  {
    ...{ name: "lone parent with child care until two", practised: "helper", bornIn: 1992 },
    ...{ loneParent: true, from: "08:00", until: "14:00", noNight: true, german: "C1", car: true },
    licences: ["fuehrerschein-b"],
  },
  { name: "under 25 without training", practised: "nothing", bornIn: 2004, german: "C2" },
  {
    ...{ name: "over 50, back trouble", practised: "helper", bornIn: 1966, german: "C2" },
    ...{ severelyDisabled: true, avoids: "lifting-over-25-kg", car: true },
    licences: ["fuehrerschein-b"],
  },
  {
    name: "came some years ago, German A2, no car",
    practised: "helper",
    bornIn: 1990,
    german: "A2",
  },
  { name: "nothing known but the wish", practised: "nothing", bornIn: 1980, untold: true },
];

export type OfferStory = {
  readonly field: Field;
  readonly level: keyof Ladder;
  readonly start?: string;
  readonly end?: string;
  readonly night?: boolean;
  readonly german?: CefrLevel;
  readonly demand?: WorkDemand;
  readonly licence?: string;
  /** Forty kilometres away, over the hills. */
  readonly far?: boolean;
};

/** Two offers a field; the second is mostly a trap. */
export const offerStories: readonly OfferStory[] = [
  { field: "warehouse", level: "helper", start: "08:00", end: "13:00" },
  { field: "warehouse", level: "lead", start: "08:00", end: "16:30" },
  { field: "sales", level: "helper", start: "09:00", end: "13:30", german: "B1" },
  { field: "sales", level: "skilled", start: "12:00", end: "20:00", german: "B2" },
  { field: "care", level: "helper", start: "08:00", end: "13:00", german: "B1" },
  { field: "care", level: "skilled", night: true, licence: "berufserlaubnis-pflege" },
  { field: "cleaning", level: "helper", start: "08:30", end: "12:30" },
  { field: "cleaning", level: "helper", start: "05:00", end: "09:00" },
  { field: "kitchen", level: "helper", start: "08:00", end: "13:30" },
  { field: "kitchen", level: "skilled", start: "15:00", end: "23:00" },
  { field: "office", level: "helper", start: "08:30", end: "12:30", german: "B2" },
  { field: "office", level: "lead", start: "08:00", end: "16:30", german: "C1" },
  { field: "childcare", level: "helper", start: "08:00", end: "13:00", german: "B2" },
  { field: "childcare", level: "skilled", start: "07:00", end: "15:00", german: "C1" },
  { field: "building", level: "helper", start: "08:00", end: "14:00" },
  { field: "building", level: "helper", demand: "lifting-over-25-kg", licence: "fuehrerschein-b" },
  { field: "garden", level: "helper", start: "08:00", end: "13:00" },
  { field: "garden", level: "helper", start: "08:00", end: "13:00", far: true },
  { field: "production", level: "helper", start: "08:00", end: "13:00" },
  { field: "production", level: "helper", start: "22:00", end: "06:00", night: true },
];
