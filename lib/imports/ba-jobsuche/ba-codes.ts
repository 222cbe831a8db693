import type { OfferType } from "@/lib/vacancies/vacancy";
import type { payUnits } from "@/lib/vacancies/vacancy-facts";
import type { SchoolQualification } from "@/lib/vocabulary/qualification";

/** `stellenangebotsart`; values seen in answers of v4 to v6. */
export const offerTypeOf: Readonly<Record<string, OfferType>> = {
  ARBEIT: "employment",
  AUSBILDUNG: "apprenticeship",
  DUALES_STUDIUM: "apprenticeship",
  PRAKTIKUM_TRAINEE: "internship",
  SELBSTAENDIGKEIT: "self-employment",
};

/** `geforderterBildungsabschluss`; NICHT_RELEVANT states that none is needed. */
export const schoolOf: Readonly<Record<string, SchoolQualification>> = {
  NICHT_RELEVANT: "none",
  OHNE_ABSCHLUSS: "none",
  FOERDERSCHULE: "special-school",
  HAUPTSCHULABSCHLUSS: "lower-secondary",
  QUALIFIZIERENDER_HAUPTSCHULABSCHLUSS: "lower-secondary",
  MITTLERE_REIFE_MITTLERER_BILDUNGSABSCHLUSS: "intermediate-secondary",
  FACHHOCHSCHULREIFE: "advanced-technical",
  FACHABITUR: "advanced-technical",
  ALLGEMEINE_HOCHSCHULREIFE: "abitur",
};

/** `artDerVerguetung` or `verguetungsangabe`: the unit decides what the numbers mean. */
export const payUnitOf: Readonly<Record<string, (typeof payUnits)[number]>> = {
  STUNDENLOHN: "hour",
  MONATSGEHALT: "month",
  MONATSLOHN: "month",
  JAHRESGEHALT: "year",
};

/** `land`: an enum in v6 and details, a German name in v4. Absent means Germany. */
export const countryOf = (land: string | undefined): string => {
  if (land === undefined) return "DE";
  return (
    countries[land.toUpperCase().replace(/[ÄÖÜ\s-]/g, (letter) => ascii[letter] ?? "_")] ?? "ZZ"
  );
};

const ascii: Readonly<Record<string, string>> = { Ä: "AE", Ö: "OE", Ü: "UE" };

const countries: Readonly<Record<string, string>> = {
  DEUTSCHLAND: "DE",
  NIEDERLANDE: "NL",
  BELGIEN: "BE",
  LUXEMBURG: "LU",
  FRANKREICH: "FR",
  OESTERREICH: "AT",
  SCHWEIZ: "CH",
  POLEN: "PL",
  TSCHECHISCHE_REPUBLIK: "CZ",
  DAENEMARK: "DK",
};
