import { dayText } from "@/lib/shared/dates";
import { geoPointSchema } from "@/lib/shared/geo";
import type { payUnits, VacancyFacts, Workplace } from "@/lib/vacancies/vacancy-facts";
import type { MappingContext } from "../import-format";
import { countryOf, payUnitOf } from "./ba-codes";
import type { BaLocation, V6Record } from "./ba-record";

type Address = {
  readonly ort?: string | undefined;
  readonly plz?: string | undefined;
  readonly strasse?: string | undefined;
  readonly land?: string | undefined;
};

/** A workplace from an address and coordinates of the feed, completed from the gazetteer. */
export const toWorkplace = (
  address: Address,
  coordinates: { lat: unknown; lng: unknown },
  { gazetteer }: MappingContext,
): Workplace | undefined => {
  const locality = address.ort?.slice(0, 200);
  if (locality === undefined) return undefined;
  const country = countryOf(address.land);
  const given = geoPointSchema.safeParse(coordinates);
  const postcode = address.plz?.slice(0, 12);
  return {
    locality,
    country,
    postcode,
    street: address.strasse?.slice(0, 200),
    ags: country === "DE" ? gazetteer.findAgs(postcode, locality) : undefined,
    point: given.success ? given.data : gazetteer.locate(country, postcode, locality),
  };
};

export const toWorkplaces = (
  locations: readonly BaLocation[],
  context: MappingContext,
): Workplace[] =>
  locations.flatMap(({ adresse, breite, laenge }) => {
    if (!adresse) return [];
    const street = [adresse.strasse, adresse.hausnummer].filter(Boolean).join(" ");
    const address = { ...adresse, strasse: street === "" ? undefined : street };
    const workplace = toWorkplace(address, { lat: breite, lng: laenge }, context);
    return workplace ? [workplace] : [];
  });

/** Working time; the feed says `false` for "not offered", which leaves nothing known when all are false. */
export const toWorkingTime = (record: V6Record): VacancyFacts["workingTime"] => {
  const slots = partTimeSlotsOf(record);
  const schedules: ("full-time" | "part-time")[] = [];
  if (record.arbeitszeitVollzeit === true) schedules.push("full-time");
  if (slots.length > 0) schedules.push("part-time");
  return {
    schedules: schedules.length > 0 ? schedules : undefined,
    partTimeSlots: slots.length > 0 ? slots : undefined,
    unsocialHours: record.arbeitszeitSchichtNachtWochenende,
    homeOffice: homeOfficeOf(record),
  };
};

const partTimeSlotsOf = (
  record: V6Record,
): NonNullable<VacancyFacts["workingTime"]["partTimeSlots"]> => {
  const offered = [
    ["morning", record.arbeitszeitTeilzeitVormittag],
    ["afternoon", record.arbeitszeitTeilzeitNachmittag],
    ["evening", record.arbeitszeitTeilzeitAbend],
    ["flexible", record.arbeitszeitTeilzeitFlexibel],
  ] as const;
  return offered.flatMap(([slot, isOffered]) => (isOffered === true ? [slot] : []));
};

const homeOfficeOf = (record: V6Record): VacancyFacts["workingTime"]["homeOffice"] => {
  if (record.homeofficetyp === "AUSSCHLIESSLICH") return "fully";
  const flags = [record.homeofficemoeglich, record.arbeitszeitHeimarbeitTelearbeit];
  if (flags.includes(true)) return "partly";
  return flags.includes(false) ? "none" : undefined;
};

export const toContract = ({
  vertragsdauer,
  befristungInMonaten,
}: V6Record): VacancyFacts["contract"] => {
  if (vertragsdauer === "UNBEFRISTET") return { term: "permanent" };
  if (vertragsdauer !== "BEFRISTET") return undefined;
  return { term: "fixed-term", months: positive(befristungInMonaten) };
};

export const toPay = (record: V6Record): VacancyFacts["pay"] => {
  const min = positive(record.gehaltsspanneVon) ?? positive(record.festgehalt);
  const max = positive(record.gehaltsspanneBis) ?? positive(record.festgehalt);
  const trainingYears = trainingPayOf(record);
  if (min === undefined && max === undefined) {
    return trainingYears ? { currency: "EUR", trainingYears } : undefined;
  }
  return { unit: unitOf(record), min, max, currency: "EUR", trainingYears };
};

const unitOf = (record: V6Record): (typeof payUnits)[number] | undefined =>
  payUnitOf[record.artDerVerguetung ?? ""] ?? payUnitOf[record.verguetungsangabe ?? ""];

const trainingPayOf = (record: V6Record): number[] | undefined => {
  const years = [
    record.ausbildungsverguetungJahr1,
    record.ausbildungsverguetungJahr2,
    record.ausbildungsverguetungJahr3,
  ].flatMap((amount) => positive(amount) ?? []);
  return years.length > 0 ? years : undefined;
};

const positive = (amount: number | undefined): number | undefined =>
  amount !== undefined && amount > 0 ? amount : undefined;

/** The day of a date or timestamp of the feed, `undefined` where it is none. */
export const toDay = (value: string | undefined): string | undefined => {
  const parsed = dayText.safeParse(value?.slice(0, 10));
  return parsed.success ? parsed.data : undefined;
};
