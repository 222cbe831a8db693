/** Words up to this length are read without help; plain-german.test.ts holds texts to the same. */
const LONGEST = 13;

/** What compounds of work end in; the longest that fits is parted off. */
const heads = `
  abfertigung abrechnung absolvent administration analyse analyst anfertigung anlage anlagen anleiter
  anleitung annahme antrieb anwendung apparate arbeit arbeiten arbeiter arbeitung architekt architektur
  arzt ärztin assistent assistenz assistenten aufbereitung aufsicht ausbau ausbilder ausbildung ausweis
  automation bahn bau bauer bearbeiter bearbeitung beauftragte beauftragter begleiter begleitung behandlung
  bekämpfung beleuchter berater beratung beschaffung beschichter beschichtung betreuer betreuung betrieb
  betriebe beruf berufe bewachung bildung binder biologe biologie brauer buchhalter buchhaltung bühne
  chemie chirurgie controller controlling dekorateur designer dienst dienste dienstleistung direktor
  disponent disposition dolmetscher druck drucker einkäufer einrichter elektrik elektroniker elektronik
  entwickler entwicklung entsorgung erlaubnis ermittler ernährung erzeugung erzieher erziehung experte
  fachkraft fachmann fachfrau fahrer fahrlehrer fahrzeug fahrzeuge feger fertiger fertigung förderung forscher
  forschung führer führung gärtner gerät geräte geselle gestalter gestaltung gewerbe gießer graf grafiker
  handel handwerk handwerker händler heilkunde helfer herstellung hersteller hilfe hygiene industrie
  informatik informatiker ingenieur inspektor installateur installation instrumente journalist kamera
  karte kasse kauffrau kaufmann kenntnisse klempner koch kontrolle kontrolleur konstrukteur konstruktion
  kosmetik kraft kraftfahrer kunde kunst künstler laborant lackierer lagerist lehrer lehrgang leger leister leistung
  leiter leitung logistik lotse macher makler maler management manager maschine maschinen maurer
  mechanik mechaniker mechatroniker mediziner medizin meister messtechnik mitarbeiter mittel monteur
  montage musiker nachweis näher nutzung operateur optiker organisation pädagoge pädagogik packer pass pfleger
  pflege physik physiker pilot planer planung politik praxis produktion produzent programmierer programmierung prüfer
  prüfung psychologe psychologie qualität recht redakteur reiniger reinigung reparatur restaurator
  richter sachbearbeiter sanitäter schaffner schein schlosser schmied schneider schreiner schulung schutz schweißer
  sekretär service sicherheit sicherung software soldat sortierer spediteur spezialist stelle steuer
  steuerer steuerung system systeme techniker technik technologe technologie therapeut therapie tischler trainer
  training transport übersetzer überwachung umschulung unternehmer unterricht verarbeiter verarbeitung verkauf verkäufer
  verleger vermittler vermittlung verpackung versicherung versorgung verständnis vertreter vertretung vertrieb verwalter
  verwaltung waren wart wartung wechsel werker werk wesen wirt wirtschaft wissenschaft wissenschaftler zeichner zimmerer
  zimmermann züchter zulassung zusteller zustellung umgang sprache markt plätze platz stoffe stoff räume raum ordnung
  bedienung bewusstsein fähigkeit freude bereitschaft stärke arbeitsplatz kosten bauteile begleiter kräfte bauwerk
  angestellte angestellter angestellten beamte beamter anwalt anwältin facharbeiter fachwirt gehilfe
  assistenzkraft hauer schleifer former macher setzer weber spinner färber gerber müller bäcker konditor fleischer
  aufbau umbau rückbau bogen haltung gewinnung förderer kessel wagen schiff boot flug verkehr post paket brief
  schule schüler kinder jugend alten kranken haus garten wald forst tier pferde boden beton stein holz metall stahl
  glas papier textil leder kunststoff gummi farbe lack draht kabel netz netze daten bank bild bilder ton film fernseh
  gesundheit ausstattung bestattung bestatter beschlag einrichtung hauswirtschaft kompetenz orientierung
  dokumentation instandhaltung instandsetzung inbetriebnahme veranstaltung veranstaltungen bearbeiten herstellen
  untersuchung verordnung vorbereitung nachbereitung annehmen vorschriften vorschrift anweisung arbeitszeit
  technologin pädagogin psychologin biologin ökologe ökologin friseur praktiker bediener erfasser ableser
  kurier jurist referent koordinator analytiker administrator tester integration beamtin bekämpfer auffüller
  annehmer kommunikation sanierer sanierung lizenz zeugnis kalkulation gastronomie restaurant diagnostik
  aufnahme ausstatter verfahren erklärung erklärungen recherche erfassung konferenz beförderung abschluss
  abschlüsse schneiden schweißen veredler abdichter kletterer haushalt gemeinschaft person beurteilung
  empfang gehilfin bildner akustiker zentrale optimierung landwirtschaft stapler schwimmer schützer abwicklung
  gärtnerei überwacher aufseher jurist röster sprecher behörde lackiererarbeiten umzug information
`
  .split(/\s+/)
  .filter((word) => word.length > 2);

/** What no head parts rightly: names, and words that look like compounds and are none. */
const whole =
  /^(?:Informationen|Kommunikation|Organisation|Qualifikation|Administration|international\w*|selbst[sä]\w+|automatis\w+|elektro\w+isch\w*|kaufmännisch\w*|medizinisch\w*)$/i;

const endings = ["", "in", "innen", "n", "en", "s", "e", "er"] as const;

/** Longest first, so that "kraftfahrer" goes before "fahrer". */
const suffixes = [...new Set(heads.flatMap((head) => endings.map((ending) => head + ending)))]
  .filter((suffix) => suffix.length > 3)
  .toSorted((one, other) => other.length - one.length);

const known = new Set(suffixes);

const FEWEST_LETTERS = 3;

/** "Gebäudereinigung" becomes "Gebäude-Reinigung": hyphens and capitals show where to pause. */
export const partLongWords = (text: string): string => text.replace(/\p{L}+/gu, partWord);

const partWord = (word: string): string => {
  const lower = word.toLowerCase();
  if (word.length <= LONGEST || known.has(lower) || whole.test(word)) return word;
  const suffix = suffixes.find(
    (one) => lower.endsWith(one) && word.length - one.length >= FEWEST_LETTERS,
  );
  if (suffix === undefined) return word;
  const front = word.slice(0, -suffix.length);
  const back = word.slice(-suffix.length);
  const isName = /^\p{Lu}/u.test(word);
  return `${partWord(front)}-${partWord(isName ? capital(back) : back)}`;
};

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
