import { z } from "zod";
import { ok, refused, type Result } from "@/lib/shared/result";
import { sanitiseDescription } from "@/lib/vacancies/sanitise-description";
import type { OfferType } from "@/lib/vacancies/vacancy";
import type { VacancyFacts } from "@/lib/vacancies/vacancy-facts";
import type { ImportFormat, MappingContext } from "../import-format";
import { type ImportedAd, importedAdSchema, type SetAsideReason } from "../import-record";
import { offerTypeOf, schoolOf } from "./ba-codes";
import { toContract, toDay, toPay, toWorkingTime, toWorkplace, toWorkplaces } from "./ba-facts";
import { type V4Item, v4ItemSchema, type V6Record, v6RecordSchema } from "./ba-record";

/**
 * Answers of the BA Jobsuche API as files: search items of v4 and v6, job details of v4.
 * The API is not officially documented; field meanings after community documentation, 2026.
 */
export const baJobsuche: ImportFormat = {
  name: "ba-jobsuche",
  listKeys: ["stellenangebote", "ergebnisliste"],
  recognises: (record) => keyed.safeParse(record).success,
  toAd: (record, context) => {
    if (typeof record !== "object" || record === null || Array.isArray(record)) {
      return refused({ code: "not-an-object" });
    }
    return "refnr" in record && !("referenznummer" in record)
      ? parsed(v4ItemSchema, record, (item) => fromV4(item, context))
      : parsed(v6RecordSchema, record, (item) => fromV6(item, context));
  },
};

const keyed = z.union([
  z.object({ refnr: z.unknown() }),
  z.object({ referenznummer: z.unknown() }),
]);

const parsed = <Item>(
  schema: z.ZodType<Item>,
  record: unknown,
  map: (item: Item) => z.input<typeof importedAdSchema>,
): Result<ImportedAd, SetAsideReason> => {
  const item = schema.safeParse(record);
  if (!item.success) return refused(reasonOf(item.error, record));
  const ad = importedAdSchema.safeParse(map(item.data));
  return ad.success ? ok(ad.data) : refused(reasonOf(ad.error, record));
};

const reasonOf = (error: z.ZodError, record: unknown): SetAsideReason => {
  const [issue] = error.issues;
  const field = issue?.path.join(".") ?? "";
  const found = issue?.path.reduce<unknown>(propertyOf, record);
  if (found === undefined || found === null || found === "")
    return { code: "missing-field", field };
  return { code: "invalid-field", field, found: JSON.stringify(found).slice(0, 100) };
};

const propertyOf = (value: unknown, key: PropertyKey): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;

const fromV4 = (item: V4Item, context: MappingContext): z.input<typeof importedAdSchema> => {
  const { arbeitsort, beruf } = item;
  const workplace = arbeitsort
    ? toWorkplace(
        arbeitsort,
        { lat: arbeitsort.koordinaten?.lat, lng: arbeitsort.koordinaten?.lon },
        context,
      )
    : undefined;
  return {
    externalId: item.refnr,
    sourceUrl: webAddress(item.externeUrl) ?? adAddress(item.refnr),
    title: titleOf(item.titel, beruf),
    offerType: "employment",
    publishedOn: toDate(item.aktuelleVeroeffentlichungsdatum),
    isComplete: false,
    facts: {
      ...nothingKnown,
      workplaces: workplace ? [workplace] : [],
      occupations: beruf ? [{ label: beruf.slice(0, 200) }] : [],
      employerName: item.arbeitgeber?.slice(0, 300),
      startsOn: toDay(item.eintrittsdatum),
    },
  };
};

const fromV6 = (record: V6Record, context: MappingContext): z.input<typeof importedAdSchema> => ({
  externalId: record.referenznummer,
  sourceUrl: webAddress(record.externeURL) ?? adAddress(record.referenznummer),
  title: titleOf(record.stellenangebotsTitel, record.hauptberuf),
  offerType: toOfferType(record),
  publishedOn: toDate(record.datumErsteVeroeffentlichung ?? record.veroeffentlichungszeitraum?.von),
  isComplete: record.stellenangebotsBeschreibung !== undefined,
  facts: v6Facts(record, context),
});

const v6Facts = (record: V6Record, context: MappingContext): VacancyFacts => ({
  ...nothingKnown,
  workplaces: toWorkplaces(record.stellenlokationen ?? [], context).slice(0, 50),
  occupations: occupationLabels(record).map((label) => ({ label: label.slice(0, 200) })),
  workingTime: toWorkingTime(record),
  contract: toContract(record),
  pay: toPay(record),
  school: schoolOf[record.geforderterBildungsabschluss ?? ""],
  temporaryAgency: record.istArbeitnehmerUeberlassung,
  privateAgency: record.istPrivateArbeitsvermittlung,
  suitedTo: {
    careerChangers: record.quereinstiegGeeignet,
    severelyDisabled: record.nurFuerSchwerbehinderte ?? record.istBehinderungGefordert,
    refugees: record.fuerFluechtlingeGeeignet,
  },
  openings: positiveInteger(record.anzahlOffeneStellen),
  startsOn: toDay(record.eintrittszeitraum?.von),
  validUntil: toDay(record.veroeffentlichungszeitraum?.bis),
  employerName: record.firma?.slice(0, 300),
  descriptionHtml: record.stellenangebotsBeschreibung
    ? sanitiseDescription(record.stellenangebotsBeschreibung)
    : undefined,
});

const nothingKnown = {
  workplaces: [],
  occupations: [],
  requiredSkills: [],
  welcomeSkills: [],
  languages: [],
  workingTime: {},
  demands: [],
} satisfies VacancyFacts;

const toOfferType = (record: V6Record): OfferType => {
  if (record.istGeringfuegigeBeschaeftigung === true) return "minijob";
  return offerTypeOf[record.stellenangebotsart ?? ""] ?? "employment";
};

const occupationLabels = ({ hauptberuf, alleBerufe }: V6Record): readonly string[] =>
  [...new Set([hauptberuf ?? "", ...(alleBerufe ?? [])].map((label) => label.trim()))]
    .filter((label) => label !== "")
    .slice(0, 20);

/** A title may be missing; the occupation then stands in for it. */
const titleOf = (title: string | undefined, occupation: string | undefined): string =>
  (title ?? occupation ?? "").slice(0, 300);

const adAddress = (reference: string): string =>
  `https://www.arbeitsagentur.de/jobsuche/jobdetail/${encodeURIComponent(reference)}`;

const webAddress = (address: string | undefined): string | undefined => {
  const withScheme = address && !/^[a-z]+:/i.test(address) ? `https://${address}` : address;
  const url = z.url({ protocol: /^https?$/ }).safeParse(withScheme);
  return url.success ? url.data : undefined;
};

const toDate = (value: string | undefined): Date | undefined => {
  const day = toDay(value);
  return day === undefined ? undefined : new Date(`${day}T00:00:00Z`);
};

const positiveInteger = (value: number | undefined): number | undefined =>
  value && value > 0 ? Math.trunc(value) : undefined;
