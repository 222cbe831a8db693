import type { WorkTrait } from "../understood-query";

export const negations: readonly string[] =
  "ohne kein keine keinen keinem keiner keinerlei nicht nie niemals".split(" ");

/** What can be excluded by one of the words behind a negation. */
export const traitWords: Readonly<Record<WorkTrait, string>> = {
  weekend:
    "Wochenende, Wochenenden, Wochenendarbeit, Wochenenddienst, Wochenenddienste, Samstag, " +
    "Samstage, Sonntag, Sonntage, samstags, sonntags, Samstagsarbeit, Sonntagsarbeit, " +
    "Feiertage, Feiertagsarbeit, Sonn- und Feiertage, WE",
  night:
    "Nacht, Nächte, nachts, Nachtschicht, Nachtschichten, Nachtdienst, Nachtdienste, Nachtarbeit",
  shift:
    "Schicht, Schichten, Schichtarbeit, Schichtdienst, Wechselschicht, Schichtbetrieb, " +
    "Schichtsystem, Spätschicht, Frühschicht, Spätdienst",
  "temporary-agency":
    "Zeitarbeit, Leiharbeit, Zeitarbeitsfirma, Zeitarbeitsfirmen, Leihfirma, Leihfirmen, " +
    "Leiharbeiter, Personaldienstleister, Personalvermittlung, Personalservice, " +
    "Arbeitnehmerüberlassung, AÜG, Zeitfirma",
};

/** Whole phrases that exclude without a negation. */
export const excludingPhrases: Readonly<Partial<Record<WorkTrait, string>>> = {
  weekend:
    "Wochenende frei, Wochenenden frei, freies Wochenende, freie Wochenenden, nur werktags, " +
    "werktags, Mo-Fr, Mo bis Fr, Montag bis Freitag, Montag-Freitag",
  shift: "Tagschicht, nur Tagschicht, Normalschicht, nur tagsüber, tagsüber",
};

/** Without one of these the work is a helper's: no training, no experience asked for. */
export const trainingWords =
  "Ausbildung, Berufsausbildung, abgeschlossene Ausbildung, Berufserfahrung, Erfahrung, " +
  "Vorerfahrung, Abschluss, Berufsabschluss, Schulabschluss, Vorkenntnisse, Qualifikation";
