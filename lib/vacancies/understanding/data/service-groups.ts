import type { OccupationGroupRow } from "./occupation-group-row";

/** Fields of KldB areas 5 and 6. */
export const serviceGroups: readonly OccupationGroupRow[] = [
  {
    id: "warehouse",
    label: "Lager",
    words:
      "Lager, Lagerarbeit, Lagerwirtschaft, Lagerbereich, Logistikzentrum, Versand, Warehouse, Lagerkraft, Lagermitarbeiter",
    codes: ["5131", "5133"],
  },
  {
    id: "logistics",
    label: "Logistik",
    words: "Logistik, Spedition, Transport, Transportwesen",
    codes: ["513", "516", "521", "525"],
  },
  {
    id: "post",
    label: "Post und Zustellung",
    words: "Post, Zustellung, Paketdienst, Paketzustellung, Briefzustellung, Zeitungszustellung",
    codes: ["5132", "52182"],
  },
  {
    id: "driving",
    label: "Fahren",
    words: "Fahrer, Fahrdienst, Fahrtätigkeit, Kraftfahrt",
    codes: ["521", "525"],
  },
  {
    id: "trucks",
    label: "LKW",
    words: "LKW, Lastwagen, Güterverkehr, Fernverkehr, Nahverkehr, LKW-Führer",
    codes: ["5212"],
  },
  { id: "buses", label: "Bus", words: "Bus, Linienverkehr, ÖPNV", codes: ["5213"] },
  {
    id: "trains",
    label: "Bahn",
    words: "Bahn, Eisenbahn, Zug, Deutsche Bahn",
    codes: ["512", "514", "515", "522"],
  },
  {
    id: "forklifts",
    label: "Stapler",
    words: "Stapler, Gabelstapler, Flurförderzeug, Flurförderzeuge",
    codes: ["5253"],
  },
  {
    id: "security",
    label: "Sicherheit",
    words:
      "Sicherheit, Wachdienst, Objektschutz, Sicherheitsbranche, Sicherheitsgewerbe, Bewachung",
    codes: ["531"],
  },
  {
    id: "police",
    label: "Polizei und Justiz",
    words: "Polizei, Justiz, Zoll, Justizvollzug",
    codes: ["532"],
  },
  {
    id: "cleaning",
    label: "Reinigung",
    words:
      "Reinigung, putzen, Gebäudereinigung, Reinigungsarbeiten, Sauberkeit, saubermachen, sauber machen, Putzjob, Putzstelle, Reinigungsjob",
    codes: ["541"],
  },
  { id: "buying", label: "Einkauf", words: "Einkauf, Beschaffung", codes: ["6111"] },
  { id: "selling", label: "Vertrieb", words: "Vertrieb, Sales", codes: ["611"] },
  { id: "trade", label: "Handel", words: "Handel, Großhandel", codes: ["612", "613", "62"] },
  {
    id: "retail",
    label: "Verkauf",
    words:
      "Verkauf, Einzelhandel, Supermarkt, Verkaufskraft, Discounter, Kaufhaus, Laden, Geschäft, Einzelhandelsbereich, Verkaufspersonal, verkaufen",
    codes: ["62"],
  },
  {
    id: "bakery-sales",
    label: "Bäckereiverkauf",
    words: "Bäckereiverkauf, Backwarenverkauf, Brotverkauf",
    codes: ["62312"],
  },
  {
    id: "real-estate",
    label: "Immobilien",
    words: "Immobilien, Immobilienbranche, Hausverwaltung",
    codes: ["613"],
  },
  { id: "travel", label: "Tourismus", words: "Tourismus, Reisen, Touristik", codes: ["631"] },
  { id: "hotel", label: "Hotel", words: "Hotel, Hotellerie, Hotelgewerbe", codes: ["632"] },
  {
    id: "catering",
    label: "Gastronomie",
    words:
      "Gastronomie, Gastro, Restaurant, Gastgewerbe, Café, Kneipe, Bistro, Imbiss, Servicekraft Gastronomie, Service Gastronomie",
    codes: ["293", "633"],
  },
  {
    id: "serving",
    label: "Service in der Gastronomie",
    words: "kellnern, Tischservice, bedienen",
    codes: ["633"],
  },
  {
    id: "events",
    label: "Veranstaltungen",
    words: "Veranstaltungen, Event, Events, Messe, Messebau, Veranstaltungstechnik",
    codes: ["634", "945"],
  },
];
