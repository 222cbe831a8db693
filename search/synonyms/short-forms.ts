/**
 * Short forms and what they stand for, each group of equal meaning. Occupations bring their own
 * synonyms from the vocabulary into the document; here is what stands beside an occupation.
 */
export const shortForms: readonly (readonly string[])[] = [
  ["lkw", "lastwagen", "lastkraftwagen"],
  ["pkw", "auto", "personenkraftwagen"],
  ["kfz", "kraftfahrzeug"],
  ["kita", "kindertagesstätte", "kindergarten"],
  ["ogs", "offene ganztagsschule", "ganztagsbetreuung"],
  ["mfa", "medizinische fachangestellte", "arzthelfer"],
  ["zfa", "zahnmedizinische fachangestellte", "zahnarzthelfer"],
  ["pta", "pharmazeutisch-technische assistenz"],
  ["mta", "medizinisch-technische assistenz"],
  ["azubi", "auszubildende", "ausbildung"],
  ["edv", "it", "informatik", "informatiker"],
  ["hr", "personalwesen", "personalabteilung"],
  ["pdl", "pflegedienstleitung"],
  ["sps", "speicherprogrammierbare steuerung"],
  ["cnc", "numerisch gesteuert"],
  ["mag", "schutzgasschweißen"],
  ["gala", "garten- und landschaftsbau", "galabau"],
  ["vz", "vollzeit"],
  ["tz", "teilzeit"],
  ["abi", "abitur", "hochschulreife"],
  ["ehrenamt", "freiwilligendienst", "bfd", "fsj"],
  ["öpnv", "bus und bahn", "nahverkehr"],
];
