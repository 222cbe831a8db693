/** When a word of a skill means that skill: beside certain words, not before or after others. */
export type WordCondition = {
  /** The sentence must hold this. */
  readonly beside?: RegExp;
  /** What stands before the word must not end like this. */
  readonly notAfter?: RegExp;
  /** What stands behind the word must not begin like this. */
  readonly notBefore?: RegExp;
  /** The word alone tells nothing; only longer phrases count. */
  readonly never?: true;
};

const onlineChannel =
  /social|kanäle|kanal|content|posting|community|reels|instagram.*facebook|medien/i;

/**
 * Words of the vocabulary that mean something else in most ads: "KG" is a legal form, "Einarbeitung"
 * an offer, "Bedienung von Maschinen" no waiting at table. Keys are phrases as the vocabulary has them.
 */
export const ambiguousWords: Readonly<Record<string, WordCondition>> = {
  KG: { never: true },
  MT: { never: true },
  FZ: { never: true },
  English: { never: true },
  Management: { never: true },
  Zentrale: { never: true },
  Orientierung: { never: true },
  Transformation: { never: true },
  Geschäftsführung: { never: true },
  Geschäftsleitung: { never: true },
  Aufbereitung: { never: true },
  CT: { beside: /mrt|röntgen|radiolog|tomograf/i },
  PR: { beside: /öffentlichkeit|presse|marketing|medien|kommunikation|agentur/i },
  SIS: { beside: /pflege|planung|dokumentation/i },
  OPS: { beside: /drg|icd|kodier/i },
  EEG: { beside: /ekg|praxis|neuro|ableit|lungen/i },
  Z1: { beside: /praxis|zahn|dampsoft|software/i },
  Satz: { beside: /layout|druck|indesign|quark/i },
  Layout: { beside: /gestalt|indesign|print|grafik|satz|medien|erstell/i },
  Word: { beside: /excel|office|powerpoint|outlook|kenntnis|programm|microsoft|\bms\b|\bpc\b/i },
  Zoom: { beside: /teams|webex|video|meeting/i },
  Sage: { beside: /erp|software|buchhalt|lexware|datev|wirtschaft|lohn|\b100\b|\b50\b/i },
  Opera: { beside: /hotel|fidelio|protel|software|rezeption/i },
  Exchange: { beside: /server|windows|active directory|admin|365/i },
  Swift: { beside: /ios|\bapp|kotlin|flutter|program/i },
  Bash: { beside: /linux|shell|python|script|skript/i },
  React: { beside: /script|angular|vue|frontend|\bweb|node|native|framework/i },
  Java: { notBefore: /-?\s?script/i },
  Inventor: { beside: /cad|autodesk|solid|konstru|zeichn/i },
  Illustrator: { beside: /adobe|photoshop|indesign|grafik|creative/i },
  Galileo: { beside: /reise|buchung|flug|amadeus/i },
  Sabre: { beside: /reise|buchung|flug|amadeus/i },
  Amadeus: { beside: /reise|buchung|flug|hotel/i },
  TOMA: { beside: /reise|buchung|flug/i },
  Carat: { beside: /küche|möbel|planung/i },
  Esprit: { beside: /cam|cnc|program/i },
  ATLAS: { beside: /zoll|export|import/i },
  DAT: { beside: /audatex|schaden|kfz|gutachten/i },
  RDA: { beside: /bibliothek|katalog|medien/i },
  SPZ: { beside: /pädagog|zusatz|wfbm|werkstatt/i },
  PMP: { beside: /projekt|ipma|prince/i },
  Import: { beside: /zoll|außenhandel|import und export|spedition|logistik/i },
  Export: { beside: /zoll|außenhandel|import und export|spedition|vertrieb/i },
  Bedienung: {
    notBefore:
      /\s*(?:von|der|des|einer|eines|unserer?|und|sowie|mit|an|moderner|verschiedener|aller)\b/i,
    notAfter: /(?:der|zur|die|sichere|in)\s*$/i,
  },
  Beratung: { beside: /kund|verkauf|gäste|bank|fachhandel|mandant|verbraucher|klient/i },
  Baustoffe: { beside: /verkauf|baumarkt|handel|fachmarkt/i },
  Validation: { beside: /demenz|pfleg|senior|naomi/i },
  Berichterstattung: { beside: /redaktion|presse|medien|journal|zeitung/i },
  Oracle: { notBefore: /\s*(?:primavera|fusion|netsuite)/i },
  Texten: { notAfter: /(?:von|den|mit|aus)\s*$/i },
  Kochen: { notAfter: /kaffee\s*$/i },
  Automatisierung: { beside: /\bsps|anlage|steuerung|elektr|robot|maschin|technik/i },
  Wartung: {
    notBefore: /\s*(?:von|der)\s+(?:infrastruktur|software|daten|system|it\b|server|app)/i,
  },
  LinkedIn: { beside: onlineChannel },
  Instagram: { beside: onlineChannel },
  Facebook: { beside: onlineChannel },
  TikTok: { beside: onlineChannel },
  Sales: {
    notBefore: /[-\s]*(?:and tech)?-?\s?(?:teams?|enablement|funnel|material|einheit|manag)/i,
  },
  Marketing: { notBefore: /-(?:team|abteilung|leitung)/i },
  Consulting: { notBefore: /\s+(?:tätigkeit|gmbh|group)/i },
  Anleitung: { notAfter: /(?:unter|nach|guter?|fachlicher|mit)\s*$/i },
  Aufsicht: { notAfter: /(?:unter|der|fachlicher)\s*$/i },
  Einarbeitung: { beside: /einarbeitung (?:neuer|von|der neuen|unserer)/i },
  Empfang: { notAfter: /\bin\s*$/i },
  Vermittlung: { beside: /telefon|anruf/i },
  Führungen: { beside: /gäste|museum|besucher|stadt|gruppen/i },
  Besichtigungen: { beside: /immobil|wohnung|makler|miet|objekt/i },
  Buchungen: { beside: /reise|hotel|zimmer|rezeption|gäste|ticket/i },
  Profiling: { beside: /vermittl|fallmanag|kunden|bewerb|teilnehm/i },
  Fahrdienst: { beside: /stellwerk|bahn|zug|schiene/i },
  Nahverkehr: { beside: /fahr|lkw|tour/i, notAfter: /öffentliche[rnm]?\s*$/i },
  Fernverkehr: { beside: /fahr|lkw|tour/i },
  Körperpflege: { beside: /drogerie|kosmetik|parfüm/i },
  Lagerung: { notBefore: /\s*(?:von|der)?\s*(?:patient|bewohner|pflege|klient)/i },
  Umlagern: { notBefore: /\s*(?:von|der)?\s*(?:patient|bewohner|pflege|klient)/i },
  mobil: { notBefore: /[-\s]+(?:arbeit|gestalt|zu arbeit)/i },
  Zeitarbeit: { beside: /dispo|erfahrung|kenntnis|branche/i },
  Arbeitnehmerüberlassung: {
    beside: /dispo|erfahrung|kenntnis/i,
    notAfter: /(?:rahmen (?:der|einer)|in|zur|per|über)\s*$/i,
  },
  flexibel: { notAfter: /(?:dich|sie|bleibst du|bleiben sie|uns|zeitlich)\s*$/i },
  Nachhaltigkeit: { beside: /umwelt|energie|ressourcen|klima/i },
  Kasse: { notAfter: /(?:gesetzliche[rn]?|private[rn]?|zur|betrieblichen?)\s*$/i },
  Verleih: { beside: /gerät|fahrzeug|maschin|kunden/i },
  Schallschutz: { beside: /dämm|isolier|trockenbau/i },
  Altlasten: { beside: /sanier|boden|umwelt/i },
  "§34a": { notAfter: /unterricht\S*[^.]{0,20}$/i },
  Rückbau: { notBefore: /\s*(?:des teams|von stellen)/i },
};
