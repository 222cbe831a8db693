const wordsIn = (text: string): readonly string[] =>
  text.split(/\s+/).filter((word) => word !== "");

/**
 * Words that join others. They may stand inside a name ("Kaufmann für Büromanagement") and are left
 * out of names and queries alike.
 */
export const glueWords = wordsIn(
  `als am an auf aus bei beim bzw das dem den der des die ein eine einem einen einer eines für im in
  ins mit nach nahe nähe oder per pro raum region rund sowie um umgebung umkreis und unser unsere vom
  von zu zum zur the of and for at de`,
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

/** The same in the other languages of the portal: "looking for work as", "in", "and", "a". */
export const foreignNoiseWords = wordsIn(
  `as work working looking search need want i am my near
  werk baan banen vacature vacatures zoek zoeken ik als naar bij te
  praca pracy prace szukam poszukuję pilnie oferty oferta jako dla w we na i
  iş işi işçi iş-ilanı arıyorum ilanı ilanları için olarak ve
  работа работу работы работать ищу вакансия вакансии срочно нужна нужен как в во на и с
  робота роботу роботи шукаю вакансія вакансії терміново потрібна потрібен як у в та і
  عمل وظيفة وظائف شغل ابحث أبحث عن في من مطلوب فرصة
  muncă munca loc locuri caut angajare urgent ca în la și
  търся обява обяви спешно като за във
  un une travail emploi emplois offre offres cherche recherche comme dans à et je
  lavoro offerta offerte cerco come nel per e
  trabajo empleo empleos oferta ofertas busco como en y`,
);

/** Glue words after which a place may be named. */
export const placePrepositions = wordsIn(
  "in im bei beim nahe nähe um umkreis umgebung raum region nach aus von vom",
);

/** Words before the name of a Kreis and of a town. */
export const kreisWords = wordsIn("kreis landkreis kr kreisgebiet");
export const townWords = wordsIn("stadt gemeinde ort stadtgebiet ot");
