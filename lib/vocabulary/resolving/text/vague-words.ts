import { foldScript } from "./script-folding";
import { foldGender } from "./word-form";

// Levels, roles and kinds of houses: alone they name no occupation, whatever label they are part of.
const vague = `
  Helfer Helferin Hilfskraft Aushilfe Hilfsarbeiter Gehilfe Meister Geselle Fachkraft Facharbeiter
  Arbeiter Arbeitskraft Angestellter Angestellte Mitarbeiter Kraft Kollege Techniker Leiter Leitung
  Chef Teamleiter Teamleitung Gruppenleiter Abteilungsleiter Bereichsleiter Manager Management
  Assistent Assistenz Spezialist Experte Berater Betreuer Trainer Ausbilder Praktikant Praktikum
  Trainee Volontär Werkstudent Student Schüler Lehrling Profi Talent Allrounder Führungskraft
  Führungskräfte Stellvertretung Stellvertreter Vorarbeiter Sachbearbeiter Sachbearbeitung Referent
  Koordinator Koordination Bediener Prüfer Kontrolleur Planer Service Technik Produktion Vertrieb
  Autohaus Firma Praxis Kanzlei Hotel Gasthof Gasthaus Restaurant Café Metzgerei Bäckerei Fleischerei
  Konditorei Salon Spedition Haus Modehaus Möbelhaus Kaufhaus Fahrschule Apotheke Tischlerei
  Schreinerei Gärtnerei Weingut Brauerei Seniorenheim Pflegedienst Reisebüro Verlag Unternehmen Betrieb
  worker employee staff helper assistant manager specialist operator medewerker`;

const folded: ReadonlySet<string> = new Set(
  vague
    .trim()
    .split(/\s+/)
    .map((word) => foldGender(foldScript(word))),
);

/** A word, gender folded, that names a level, a role or a house but no occupation. */
export const isVague = (word: string): boolean => folded.has(word);
