import { describe, expect, it } from "vitest";
import { changedFacts, statedFacts } from "./stated-facts";

const changes = (source: string, translation: string, language = "en"): readonly string[] =>
  changedFacts(statedFacts(source, "de"), statedFacts(translation, language));

describe("a translation that keeps every fact", () => {
  it.each([
    ["14,50 € pro Stunde", "€14.50 per hour", "en"],
    ["2.800 Euro im Monat", "2,800 euros a month", "en"],
    ["ab dem 3. März 2026", "from March 3, 2026", "en"],
    ["ab dem 3. März 2026", "od 3 marca 2026", "pl"],
    ["ab dem 1. Mai", "с 1 мая", "ru"],
    ["von 8:00 bis 16:30 Uhr", "من 8:00 إلى 16:30", "ar"],
    ["35 Stunden", "٣٥ ساعة", "ar"],
    ["Führerschein Klasse B", "Водительские права категории В", "ru"],
    ["Führerschein C1E", "C1E licence", "en"],
    ["Mail an jobs@betrieb.de", "E-mail JOBS@betrieb.de", "en"],
    ["Siehe https://betrieb.de/jobs.", "See https://betrieb.de/jobs", "en"],
  ])("„%s“ → „%s“", (source, translation, language) => {
    expect(changes(source, translation, language)).toEqual([]);
  });
});

describe("a translation that changes a fact", () => {
  it.each([
    ["14,50 € pro Stunde", "€15.40 per hour", ["numbers"]],
    ["14,50 € pro Stunde", "$14.50 per hour", ["currencies"]],
    ["am 3. März 2026", "on May 3, 2026", ["months"]],
    ["von 8 bis 16 Uhr", "from 8 to 18", ["numbers"]],
    ["Führerschein Klasse B", "driving licence C", ["licences"]],
    ["Mail an jobs@betrieb.de", "E-mail job@betrieb.de", ["mails"]],
    ["Siehe https://betrieb.de/jobs", "See https://betrug.de/jobs", ["links"]],
    ["Telefon 02431 12345", "Telephone 02431 12354", ["numbers"]],
    ["35 Stunden", "hours", ["numbers"]],
  ])("„%s“ → „%s“ is noticed", (source, translation, kinds) => {
    expect(changes(source, translation)).toEqual(kinds);
  });
});
