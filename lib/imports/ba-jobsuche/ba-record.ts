import { z } from "zod";

const text = z.string().trim();
/** The API writes missing texts as null, "", or the word "null". */
const looseText = z
  .union([text, z.number().transform(String), z.null()])
  .transform((value) => (value === null || value === "" || value === "null" ? undefined : value))
  .optional();
const looseBoolean = z
  .boolean()
  .nullish()
  .transform((value) => value ?? undefined);
const looseNumber = z
  .number()
  .nullish()
  .transform((value) => value ?? undefined);
const period = z.object({ von: looseText, bis: looseText }).nullish();

/** Search item of `/pc/v4/jobs`. */
export const v4ItemSchema = z.object({
  refnr: text.min(1),
  titel: looseText,
  beruf: looseText,
  arbeitgeber: looseText,
  aktuelleVeroeffentlichungsdatum: looseText,
  modifikationsTimestamp: looseText,
  eintrittsdatum: looseText,
  externeUrl: looseText,
  studiengang: looseText,
  arbeitsort: z
    .object({
      ort: looseText,
      plz: looseText,
      strasse: looseText,
      region: looseText,
      land: looseText,
      koordinaten: z.object({ lat: z.number(), lon: z.number() }).nullish(),
    })
    .nullish(),
});
export type V4Item = z.infer<typeof v4ItemSchema>;

const locationSchema = z.object({
  adresse: z
    .object({
      strasse: looseText,
      hausnummer: looseText,
      plz: looseText,
      ort: looseText,
      ortsteil: looseText,
      region: looseText,
      land: looseText,
    })
    .nullish(),
  breite: looseNumber,
  laenge: looseNumber,
});
export type BaLocation = z.infer<typeof locationSchema>;

/** Search item of `/pc/v6/jobs` and answer of `/pc/v4/jobdetails`, which adds to it. */
export const v6RecordSchema = z.object({
  referenznummer: text.min(1),
  stellenangebotsTitel: looseText,
  stellenangebotsart: looseText,
  hauptberuf: looseText,
  alleBerufe: z.array(z.string()).nullish(),
  firma: looseText,
  stellenlokationen: z.array(locationSchema).nullish(),
  arbeitszeitVollzeit: looseBoolean,
  arbeitszeitTeilzeitVormittag: looseBoolean,
  arbeitszeitTeilzeitNachmittag: looseBoolean,
  arbeitszeitTeilzeitAbend: looseBoolean,
  arbeitszeitTeilzeitFlexibel: looseBoolean,
  arbeitszeitSchichtNachtWochenende: looseBoolean,
  arbeitszeitHeimarbeitTelearbeit: looseBoolean,
  istGeringfuegigeBeschaeftigung: looseBoolean,
  homeofficemoeglich: looseBoolean,
  homeofficetyp: looseText,
  vertragsdauer: looseText,
  befristungInMonaten: looseNumber,
  verguetungsangabe: looseText,
  artDerVerguetung: looseText,
  gehaltsspanneVon: looseNumber,
  gehaltsspanneBis: looseNumber,
  festgehalt: looseNumber,
  ausbildungsverguetungJahr1: looseNumber,
  ausbildungsverguetungJahr2: looseNumber,
  ausbildungsverguetungJahr3: looseNumber,
  eintrittszeitraum: period,
  veroeffentlichungszeitraum: period,
  datumErsteVeroeffentlichung: looseText,
  aenderungsdatum: looseText,
  quereinstiegGeeignet: looseBoolean,
  externeURL: looseText,
  stellenangebotsBeschreibung: looseText,
  geforderterBildungsabschluss: looseText,
  istArbeitnehmerUeberlassung: looseBoolean,
  istPrivateArbeitsvermittlung: looseBoolean,
  istBehinderungGefordert: looseBoolean,
  anzahlOffeneStellen: looseNumber,
  fuerFluechtlingeGeeignet: looseBoolean,
  nurFuerSchwerbehinderte: looseBoolean,
});
export type V6Record = z.infer<typeof v6RecordSchema>;
