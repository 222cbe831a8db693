import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { aVacancy } from "@/lib/vacancies/testing/a-vacancy";
import { type OfferType, type Vacancy, vacancyIdSchema } from "@/lib/vacancies/vacancy";
import type { VacancyFacts } from "@/lib/vacancies/vacancy-facts";

type Ad = {
  readonly title: string;
  readonly by: string;
  readonly in: string;
  /** KldB and label as the source gives them; many ads of employers come without. */
  readonly as?: readonly [kldb: string, label: string];
  readonly type?: OfferType;
  readonly time?: "full-time" | "part-time";
  readonly text?: string;
  readonly skills?: readonly string[];
};

/** Sixty ads as one finds them, odd spellings and gaps included. The key names the ad in judgements. */
const ads = {
  "sales-food": {
    title: "Verkäufer (m/w/d) Frischetheke",
    by: "Edeka Rurmarkt",
    in: "Erkelenz",
    as: ["62102", "Verkäufer/in"],
  },
  "sales-clothes": {
    title: "Verkäuferin für Damenmode gesucht",
    by: "Modehaus Lenzen",
    in: "Heinsberg",
    time: "part-time",
  },
  "sales-discount": {
    title: "Mitarbeiter Verkauf (w/m/d) in Teilzeit",
    by: "Aldi Süd",
    in: "Wegberg",
    as: ["62102", "Verkäufer/in"],
    time: "part-time",
  },
  cashier: {
    title: "Kassenkraft (m/w/d)",
    by: "Baumarkt Hammer & Co",
    in: "Hückelhoven",
    as: ["62111", "Kassierer/in"],
    type: "minijob",
  },
  "shelf-filler": {
    title: "Aushilfe Regalauffüller auf Minijob-Basis",
    by: "Regal Service West",
    in: "Geilenkirchen",
    type: "minijob",
  },
  "bakery-sales": {
    title: "Bäckereifachverkäufer/-in (m/w/d)",
    by: "Bäckerei Mühlenbrot",
    in: "Wassenberg",
    as: ["62312", "Fachverkäufer/in - Lebensmittelhandwerk (Bäckerei)"],
  },
  baker: {
    title: "Bäcker:in für die Nachtschicht",
    by: "Bäckerei Mühlenbrot",
    in: "Wassenberg",
    as: ["29222", "Bäcker/in"],
  },
  "baker-apprentice": {
    title: "Ausbildung zum Bäcker (m/w/d) 2026",
    by: "Backstube Jansen",
    in: "Erkelenz",
    as: ["29222", "Bäcker/in"],
    type: "apprenticeship",
  },
  butcher: {
    title: "Fleischer / Metzger (m/w/d)",
    by: "Landmetzgerei Küppers",
    in: "Gangelt",
    as: ["29232", "Fleischer/in"],
  },
  cook: {
    title: "Koch/Köchin (m/w/d) Gasthof",
    by: "Gasthof Zur Linde",
    in: "Selfkant",
    as: ["29302", "Koch/Köchin"],
  },
  "cook-canteen": {
    title: "Alleinkoch (m/w/d) Betriebskantine, Mo-Fr",
    by: "Kantinenfreunde GmbH",
    in: "Hückelhoven",
    as: ["29302", "Koch/Köchin"],
  },
  "kitchen-help": {
    title: "Küchenhilfe Spülküche m/w/d",
    by: "Seniorenzentrum Burgwiese",
    in: "Heinsberg",
    as: ["29301", "Küchenhelfer/in"],
    time: "part-time",
  },
  waiter: {
    title: "Servicekraft im Restaurant (m/w/d)",
    by: "Haus am See",
    in: "Wassenberg",
    as: ["63302", "Restaurantfachmann/-frau"],
  },
  "hotel-desk": {
    title: "Rezeptionist (m/w/d) Hotel",
    by: "Hotel Rurblick",
    in: "Heinsberg",
    as: ["63222", "Rezeptionist/in"],
  },
  "warehouse-helper": {
    title: "Lagerhelfer (m/w/d) ab sofort!!!",
    by: "Rurtal Logistik GmbH",
    in: "Erkelenz",
    as: ["51311", "Helfer/in - Lagerwirtschaft, Transport"],
  },
  "warehouse-clerk": {
    title: "Fachkraft für Lagerlogistik (m/w/d)",
    by: "Westlog Kontraktlogistik",
    in: "Hückelhoven",
    as: ["51312", "Fachkraft - Lagerlogistik"],
  },
  picker: {
    title: "Kommissionierer Frühschicht/Spätschicht",
    by: "Westlog Kontraktlogistik",
    in: "Hückelhoven",
    as: ["51312", "Kommissionierer/in"],
  },
  forklift: {
    title: "Gabelstaplerfahrer (m/w/d) Schubmast",
    by: "Palettenkontor",
    in: "Übach-Palenberg",
    as: ["52531", "Gabelstaplerfahrer/in"],
  },
  "warehouse-licence": {
    title: "Lagerist mit Flurförderschein",
    by: "Papier Union West",
    in: "Geilenkirchen",
    as: ["51312", "Fachlagerist/in"],
  },
  "truck-driver": {
    title: "LKW-Fahrer CE Nahverkehr m/w/d",
    by: "Spedition Hermanns",
    in: "Erkelenz",
    as: ["52122", "Berufskraftfahrer/in"],
  },
  "truck-driver-tank": {
    title: "Kraftfahrer/in Tankwagen (ADR)",
    by: "Oel Schmitz",
    in: "Wegberg",
    as: ["52122", "Berufskraftfahrer/in"],
  },
  "parcel-driver": {
    title: "Paketzusteller (m/w/d) Sprinter",
    by: "Paketblitz",
    in: "Heinsberg",
    as: ["52182", "Auslieferungsfahrer/in"],
  },
  "bus-driver": {
    title: "Busfahrer (m/w/d) Linienverkehr",
    by: "WestVerkehr Kreisbus",
    in: "Geilenkirchen",
    as: ["52132", "Busfahrer/in"],
  },
  "school-bus": {
    title: "Fahrer/in Schülerbeförderung 556 € Job",
    by: "Malteser Fahrdienst",
    in: "Heinsberg",
    as: ["52112", "Fahrer/in - Personenbeförderung"],
    type: "minijob",
  },
  "elder-carer": {
    title: "Altenpfleger/in oder Pflegefachkraft (m/w/d)",
    by: "Seniorenzentrum Burgwiese",
    in: "Heinsberg",
    as: ["82102", "Altenpfleger/in"],
  },
  "care-helper": {
    title: "Pflegehelfer (m/w/d) ambulant",
    by: "Pflegedienst Sonnenweg",
    in: "Erkelenz",
    as: ["81301", "Pflegehelfer/in"],
    time: "part-time",
  },
  nurse: {
    title: "Gesundheits- und Krankenpfleger (w/m/d) Station 3",
    by: "Hermann-Josef-Klinik",
    in: "Erkelenz",
    as: ["81302", "Gesundheits- und Krankenpfleger/in"],
  },
  "day-care-companion": {
    title: "Betreuungskraft nach § 43b SGB XI",
    by: "Tagespflege Am Park",
    in: "Hückelhoven",
    as: ["83131", "Betreuungskraft/Alltagsbegleiter/in"],
  },
  mfa: {
    title: "MFA (m/w/d) Hausarztpraxis",
    by: "Praxis Dr. Hollender",
    in: "Wegberg",
    as: ["81102", "Medizinische/r Fachangestellte/r"],
  },
  "dental-assistant": {
    title: "Zahnmedizinische Fachangestellte (ZFA)",
    by: "Zahnzentrum Geilenkirchen",
    in: "Geilenkirchen",
    as: ["81112", "Zahnmedizinische/r Fachangestellte/r"],
  },
  physio: {
    title: "Physiotherapeut:in",
    by: "Therapiehaus Selfkant",
    in: "Selfkant",
    as: ["81713", "Physiotherapeut/in"],
  },
  educator: {
    title: "Erzieher:in / pädagogische Fachkraft (m/w/d)",
    by: "Kita Regenbogen",
    in: "Hückelhoven",
    as: ["83112", "Erzieher/in"],
  },
  "child-carer": {
    title: "Kinderpfleger/in U3-Gruppe",
    by: "Kindertagesstätte St. Lambertus",
    in: "Erkelenz",
    as: ["83112", "Kinderpfleger/in"],
  },
  "school-helper": {
    title: "Schulbegleitung (m/w/d) Grundschule",
    by: "Lebenshilfe Kreis Heinsberg",
    in: "Wassenberg",
    as: ["83111", "Schulbegleiter/in"],
    time: "part-time",
  },
  "social-worker": {
    title: "Sozialarbeiter / Sozialpädagoge (m/w/d) ASD",
    by: "Stadt Hückelhoven",
    in: "Hückelhoven",
    as: ["83124", "Sozialarbeiter/in / Sozialpädagoge/-pädagogin"],
  },
  cleaner: {
    title: "Reinigungskraft (m/w/d) Büro, 18-20 Uhr",
    by: "Blitzblank Gebäudedienste",
    in: "Erkelenz",
    as: ["54101", "Helfer/in - Reinigung"],
    type: "minijob",
  },
  "cleaner-home": {
    title: "Putzfee für Privathaushalt gesucht",
    by: "Haushaltsengel",
    in: "Wegberg",
    as: ["54101", "Helfer/in - Reinigung"],
    type: "minijob",
  },
  "building-cleaner": {
    title: "Gebäudereiniger Glasreinigung",
    by: "Blitzblank Gebäudedienste",
    in: "Heinsberg",
    as: ["54112", "Gebäudereiniger/in"],
  },
  caretaker: {
    title: "Hausmeister (m/w/d) Objektbetreuung",
    by: "Wohnbau Westkreis",
    in: "Übach-Palenberg",
    as: ["34102", "Hausmeister/in"],
  },
  security: {
    title: "Sicherheitsmitarbeiter § 34a Objektschutz",
    by: "Wachdienst Limes",
    in: "Hückelhoven",
    as: ["53112", "Fachkraft - Schutz und Sicherheit"],
  },
  electrician: {
    title: "Elektroniker (m/w/d) Energie- und Gebäudetechnik",
    by: "Elektro Claßen",
    in: "Heinsberg",
    as: ["26212", "Elektroniker/in - Energie- und Gebäudetechnik"],
  },
  "industrial-electrician": {
    title: "Betriebselektriker (m/w/d) Wechselschicht",
    by: "Folienwerk Rur",
    in: "Hückelhoven",
    as: ["26252", "Elektroniker/in - Betriebstechnik"],
  },
  plumber: {
    title: "Anlagenmechaniker SHK (m/w/d)",
    by: "Heizung Sanitär Peters",
    in: "Gangelt",
    as: ["34212", "Anlagenmechaniker/in - Sanitär-, Heizungs- und Klimatechnik"],
  },
  carpenter: {
    title: "Tischlergeselle m/w/d",
    by: "Holzwerk Waldfeucht",
    in: "Waldfeucht",
    as: ["22342", "Tischler/in"],
  },
  roofer: {
    title: "Dachdecker/in",
    by: "Bedachungen Wilms",
    in: "Waldfeucht",
    as: ["32142", "Dachdecker/in"],
  },
  mason: {
    title: "Maurer (m/w/d) im Hochbau",
    by: "Bau Küsters",
    in: "Selfkant",
    as: ["32122", "Maurer/in"],
  },
  "road-builder": {
    title: "Straßenbauer (m/w/d) Kolonne",
    by: "Tiefbau Rheinmaas",
    in: "Erkelenz",
    as: ["32222", "Straßenbauer/in"],
  },
  painter: {
    title: "Maler und Lackierer m/w/d",
    by: "Farbenhaus Nießen",
    in: "Wassenberg",
    as: ["33212", "Maler/in und Lackierer/in"],
  },
  gardener: {
    title: "Landschaftsgärtner (m/w/d) GaLaBau",
    by: "Grün & Stein",
    in: "Wegberg",
    as: ["12142", "Gärtner/in - Garten- und Landschaftsbau"],
  },
  welder: {
    title: "Schweißer (m/w/d) MAG/WIG",
    by: "Stahlbau Oidtmann",
    in: "Übach-Palenberg",
    as: ["24422", "Schweißer/in"],
  },
  "cnc-turner": {
    title: "Zerspanungsmechaniker CNC-Drehen",
    by: "Präzisionsteile Vaehsen",
    in: "Geilenkirchen",
    as: ["24232", "Zerspanungsmechaniker/in"],
  },
  "production-helper": {
    title: "Produktionshelfer Schichtarbeit (m/w/d)",
    by: "Folienwerk Rur",
    in: "Hückelhoven",
    as: ["25101", "Helfer/in - Maschinenführung"],
  },
  "machine-operator": {
    title: "Maschinen- und Anlagenführer (m/w/d)",
    by: "Folienwerk Rur",
    in: "Hückelhoven",
    as: ["25122", "Maschinen- und Anlagenführer/in"],
  },
  "car-mechanic": {
    title: "Kfz-Mechatroniker (m/w/d)",
    by: "Autohaus Thönnissen",
    in: "Heinsberg",
    as: ["25212", "Kraftfahrzeugmechatroniker/in"],
  },
  "office-clerk": {
    title: "Kauffrau/Kaufmann für Büromanagement",
    by: "Steuerkanzlei Dohmen",
    in: "Erkelenz",
    as: ["71402", "Kaufmann/-frau - Büromanagement"],
  },
  "office-part-time": {
    title: "Bürokraft vormittags gesucht",
    by: "Holzwerk Waldfeucht",
    in: "Waldfeucht",
    time: "part-time",
  },
  accountant: {
    title: "Finanzbuchhalterin (m/w/d)",
    by: "Steuerkanzlei Dohmen",
    in: "Erkelenz",
    as: ["72213", "Finanzbuchhalter/in"],
    skills: ["datev"],
  },
  "payroll-clerk": {
    title: "Sachbearbeiter (m/w/d) Lohnbuchhaltung",
    by: "Westlog Kontraktlogistik",
    in: "Hückelhoven",
    as: ["72213", "Sachbearbeiter/in - Lohn und Gehalt"],
  },
  "it-admin": {
    title: "Systemadministrator (m/w/d) EDV",
    by: "Kreis Heinsberg",
    in: "Heinsberg",
    as: ["43343", "Systemadministrator/in"],
  },
  programmer: {
    title: "Softwareentwickler C++ / Python (m/w/d)",
    by: "Messtechnik Aurich",
    in: "Übach-Palenberg",
    as: ["43414", "Softwareentwickler/in"],
  },
  "call-center": {
    title: "Kundenberater Hotline (m/w/d) Homeoffice möglich",
    by: "TeleWest Service",
    in: "Erkelenz",
    as: ["92112", "Callcenteragent/in"],
  },
  hairdresser: {
    title: "Friseur/in mit Herz gesucht",
    by: "Haarwerk",
    in: "Heinsberg",
    as: ["82312", "Friseur/in"],
  },
  "harvest-help": {
    title: "Erntehelfer Spargel (m/w/d)",
    by: "Spargelhof Goertz",
    in: "Wegberg",
    as: ["11101", "Helfer/in - Landwirtschaft"],
  },
  "park-help": {
    title: "Arbeitsgelegenheit Grünpflege im Stadtpark",
    by: "Stadt Erkelenz",
    in: "Erkelenz",
    type: "work-opportunity",
  },
} satisfies Readonly<Record<string, Ad>>;

export type OfferKey = keyof typeof ads;

const toVacancy = (ad: Ad, number: number): Vacancy => {
  const facts: Partial<VacancyFacts> = {
    workplaces: [{ locality: ad.in, country: "DE" }],
    occupations: ad.as ? [{ kldb: ad.as[0], label: ad.as[1] }] : [],
    requiredSkills: [...(ad.skills ?? [])],
    employerName: ad.by,
    descriptionHtml: `<p>${ad.text ?? commonText}</p>`,
    workingTime: { schedules: [ad.time ?? "full-time"] },
  };
  return aVacancy({
    id: vacancyIdSchema.parse(numberedUuid("judged-offer", number)),
    title: ad.title,
    offerType: ad.type ?? "employment",
    facts,
  });
};

/** What most ads say: it must not make them findable by everything. */
const commonText =
  "Wir suchen Verstärkung für unser Team. Sie arbeiten gern mit Menschen, fahren zu unseren " +
  "Kunden, halten Ihren Platz sauber und haben Freude am Verkauf unserer Leistungen. Wir bieten " +
  "eine unbefristete Stelle, gute Pflege des Miteinanders und einen Parkplatz am Lager.";

const keys = Object.keys(ads).filter((key): key is OfferKey => key in ads);

export const judgedOffers: ReadonlyMap<OfferKey, Vacancy> = new Map(
  keys.map((key, number) => [key, toVacancy(ads[key], number)]),
);
