const wordsIn = (text: string): readonly string[] =>
  text.split(/\s+/).filter((word) => word !== "");

/**
 * Words that join others. They may stand inside a name ("Kaufmann für Büromanagement") and are left
 * out of names and queries alike.
 */
export const glueWords = wordsIn(
  `als am an auf aus bei beim bzw das dem den der des die ein eine einem einen einer eines für im in
  ins mit nach nahe nähe oder per pro raum region rund sowie um umgebung umkreis und unser unsere vom
  von zu zum zur the of and for at`,
);

/** Words around the matter of a query; unlike glue they may be part of a name ("Soziale Arbeit"). */
export const noiseWords = wordsIn(
  `aktuell aktuelle arbeit arbeiten arbeitsplatz arbeitsplätze arbeitssuche arbeitsstelle auch beruf
  berufe bereich beschäftigung bin bitte brauche dringend etwas freie gern gerne gesucht hallo hier
  ich irgendwas jemand job jobangebot jobangebote jobbörse jobs jobsuche kraft machen mir mitarbeiter mitarbeitende
  mitarbeitender möchte fachkraft fachkräfte angestellte arbeitskraft arbeiter neue offene
  sein sind stelle stellen stellenangebot stellenangebote stellenanzeige stellenanzeigen such suche
  suchen sucht tätigkeit was will wir würde`,
);

/** Glue words after which a place may be named. */
export const placePrepositions = wordsIn(
  "in im bei beim nahe nähe um umkreis umgebung raum region nach aus von vom",
);

/** Words before the name of a Kreis and of a town. */
export const kreisWords = wordsIn("kreis landkreis kr kreisgebiet");
export const townWords = wordsIn("stadt gemeinde ort stadtgebiet ot");
