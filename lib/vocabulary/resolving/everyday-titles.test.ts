import { describe, expect, it } from "vitest";
import { builtInVocabulary } from "../built-in";
import { makeOccupationResolver } from "./make-occupation-resolver";

const { resolve } = makeOccupationResolver(builtInVocabulary);

// Title as employers and people write it, and the leading digits of KldB 2010 it belongs to.
const everydayTitles: readonly (readonly [string, string])[] = [
  ["Staplerfahrer", "525"],
  ["Lagerhelfer (m/w/d)", "51311"],
  ["Kommissionierer in Teilzeit gesucht", "513"],
  ["LKW-Fahrer CE (m/w/d) Nahverkehr", "52122"],
  ["Busfahrer/in", "521"],
  ["Paketzusteller", "513"],
  ["Verkäufer:in", "621"],
  ["Fleischereifachverkäuferin", "623"],
  ["Bäckereiverkäufer/in auf Minijob-Basis", "623"],
  ["Kassiererin", "621"],
  ["Filialleiter Einzelhandel", "621"],
  ["Kauffrau im Einzelhandel", "621"],
  ["Pflegefachkraft (m/w/d)", "813"],
  ["exam. Altenpfleger*in", "821"],
  ["Pflegehelfer", "8"],
  ["Krankenschwester", "813"],
  ["Medizinische Fachangestellte", "811"],
  ["MFA (m/w/d)", "811"],
  ["Zahnmedizinische Fachangestellte (ZFA)", "811"],
  ["Physiotherapeut/-in", "817"],
  ["Erzieher/in Kita", "831"],
  ["Kinderpflegerin", "831"],
  ["Sozialarbeiter", "831"],
  ["Grundschullehrer", "841"],
  ["Koch/Köchin", "293"],
  ["Küchenhilfe", "293"],
  ["Kellner", "633"],
  ["Servicekraft Gastronomie", "633"],
  ["Zimmermädchen", "632"],
  ["Reinigungskraft zum 1.8. gesucht!", "541"],
  ["Putzfrau", "541"],
  ["Hausmeister", "341"],
  ["Gärtner Garten- und Landschaftsbau", "121"],
  ["Maler und Lackierer", "332"],
  ["Maurer", "321"],
  ["Dachdecker", "321"],
  ["Zimmerer", "333"],
  ["Fliesenleger", "331"],
  ["Bauhelfer", "32101"],
  ["Straßenbauer", "322"],
  ["Anlagenmechaniker SHK", "342"],
  ["Elektroniker für Energie- und Gebäudetechnik", "262"],
  ["Elektriker", "26"],
  ["Kfz-Mechatroniker", "252"],
  ["Schweißer", "244"],
  ["Schlosser", "244"],
  ["Zerspanungsmechaniker", "242"],
  ["CNC-Fräser", "242"],
  ["Industriemechaniker", "251"],
  ["Maschinen- und Anlagenführer", "251"],
  ["Mechatroniker", "261"],
  ["Tischler", "223"],
  ["Schreinerin", "223"],
  ["Bäcker", "292"],
  ["Metzger", "292"],
  ["Friseurin", "823"],
  ["Bürokauffrau", "714"],
  ["Sekretärin", "714"],
  ["Buchhalter", "722"],
  ["Steuerfachangestellte/r", "723"],
  ["Bankkaufmann", "721"],
  ["Personalsachbearbeiter", "715"],
  ["Softwareentwickler", "434"],
  ["Fachinformatiker Systemintegration", "43"],
  ["Rechtsanwalt", "731"],
  ["Sicherheitsmitarbeiter § 34a", "531"],
  ["Landwirt", "111"],
];

describe("everyday titles", () => {
  for (const [title, kldb] of everydayTitles) {
    it(`puts „${title}“ under KldB ${kldb}`, () => {
      expect(resolve(title, 1).hits[0]?.kldb.slice(0, kldb.length)).toBe(kldb);
    });
  }
});
