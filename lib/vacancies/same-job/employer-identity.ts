import { employerKeyOf } from "@/lib/readings/ad-key";
import { foldScript } from "@/lib/vocabulary/resolving/text/script-folding";

/** A company by name: the same words in any order, and the legal form where the name tells it. */
export type EmployerIdentity = { readonly name: string; readonly form?: string | undefined };

const spelledOut: readonly (readonly [RegExp, string])[] = [
  [/gesellschaft mit beschr(?:ä|ae)nkter haftung/giu, "GmbH"],
  [/aktiengesellschaft/giu, "AG"],
  [/offene handelsgesellschaft/giu, "OHG"],
  [/kommanditgesellschaft/giu, "KG"],
  [/eingetragene[rn]? verein/giu, "e.V."],
  [/eingetragene[rn]? kauf(?:mann|frau)/giu, "e.K."],
  [/^\s*(?:fa\.|firma)\s+/iu, ""],
  [/[,\s]+inh(?:aber|aberin)?[.:\s].*$/iu, ""],
];

// What stands where a name should, and says that there is none.
const nameless =
  /^(?:privat(?:haushalt|person)?|firma|arbeitgeber|auftraggeber|unternehmen|kunde|unser kunde|unbekannt|anonym|diskret|vertraulich|chiffre(?: .*)?|k a|n n|keine angaben?|personaldienstleister|zeitarbeitsfirma|personalvermittlung|arbeitsvermittlung)$/;

/** In this order: the longer form holds the shorter one. */
const forms: readonly (readonly [RegExp, string])[] = [
  [/gmbh.*\bkg\b/, "gmbh-kg"],
  [/\bggmbh\b/, "ggmbh"],
  [/\b(?:gmbh|mbh)\b/, "gmbh"],
  [/\bug\b|haftungsbeschraenkt/, "ug"],
  [/\bkgaa\b/, "kgaa"],
  [/\bag\b/, "ag"],
  [/\bse\b/, "se"],
  [/\bkg\b/, "kg"],
  [/\bohg\b/, "ohg"],
  [/\bgbr\b/, "gbr"],
  [/\bpart(?:g|gmbb)\b/, "partg"],
  [/\be\W*k\b/, "ek"],
  [/\be\W*v\b/, "ev"],
  [/\beg\b/, "eg"],
];

/** Nothing where no company is named. */
export const employerIdentityOf = (employerName: string): EmployerIdentity | undefined => {
  const plain = spelledOut.reduce((name, [long, short]) => name.replace(long, short), employerName);
  const name = employerKeyOf(plain).split(" ").toSorted().join(" ");
  const folded = foldScript(plain);
  const words = (folded.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(" ");
  if (name === "" || nameless.test(words)) return undefined;
  const form = forms.find(([pattern]) => pattern.test(folded))?.[1];
  return form === undefined ? { name } : { name, form };
};

// People write the short form for the long one; other forms are other companies.
const shortenedForms: readonly (readonly [string, string])[] = [
  ["gmbh", "gmbh-kg"],
  ["kg", "gmbh-kg"],
  ["gmbh", "ggmbh"],
];

/** Whether both tell their legal form, and forms that cannot mean one company. */
export const areOtherForms = (one: EmployerIdentity, other: EmployerIdentity): boolean => {
  const [first, second] = [one.form, other.form];
  if (first === undefined || second === undefined || first === second) return false;
  return !shortenedForms.some((pair) => pair.includes(first) && pair.includes(second));
};
