import { describe, expect, it } from "vitest";
import { payFacts } from "./facts/pay-facts";
import { readPay } from "./read-pay";
import { adTextOf } from "./text/ad-text";

const read = (text: string): unknown => {
  const { pay } = payFacts(readPay(adTextOf(text))).facts;
  if (!pay) return undefined;
  const { currency: _euro, ...told } = pay;
  return told;
};

describe("pay", () => {
  it.each([
    ["14,50 €/Std.", { unit: "hour", min: 14.5, max: 14.5 }],
    ["Stundenlohn ab 15 Euro", { unit: "hour", min: 15 }],
    ["Wir zahlen 13,90 bis 16,20 € pro Stunde.", { unit: "hour", min: 13.9, max: 16.2 }],
    ["2.800 – 3.200 € brutto/Monat", { unit: "month", min: 2800, max: 3200 }],
    ["Monatsgehalt: 2 800 Euro", { unit: "month", min: 2800, max: 2800 }],
    ["Gehalt zwischen 2.400 € und 2.600 € im Monat", { unit: "month", min: 2400, max: 2600 }],
    ["ab 45.000 Euro p.a.", { unit: "year", min: 45000 }],
    ["Jahresgehalt bis zu 52.000 €", { unit: "year", max: 52000 }],
    ["Gehalt: 45k – 55k €", { unit: "year", min: 45000, max: 55000 }],
    ["Verdienst: 3.100,00 EUR", { unit: "month", min: 3100, max: 3100 }],
    ["Stundenlohn 17,- € plus 500 € Startprämie", { unit: "hour", min: 17, max: 17 }],
    ["TVöD EG 5", { text: "TVöD EG 5" }],
    ["Vergütung nach EG 9a TVöD-VKA", { text: "EG 9a TVöD-VKA" }],
    ["Bezahlung nach Tarif", { text: "Bezahlung nach Tarif" }],
    ["Gesetzlicher Mindestlohn", { text: "Gesetzlicher Mindestlohn" }],
    [
      "1. Lehrjahr: 1.050 €, 2. Lehrjahr: 1.120 €, 3. Lehrjahr: 1.250 €",
      { trainingYears: [1050, 1120, 1250] },
    ],
  ])("reads „%s“", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    "Auf 556-Euro-Basis",
    "Minijob (520 €)",
    "Wir machen 45.000 € Umsatz am Tag.",
    "Ein Umsatz von 3 Mio. Euro",
    "Startprämie von 1.000 €",
    "Urlaubsgeld in Höhe von 1.200 € pro Jahr",
    "Zuschuss von 50 € im Monat zum Deutschlandticket",
    "Mitarbeiter werben Mitarbeiter: 2.000 Euro Bonus",
    "Vermögenswirksame Leistungen von 40 € monatlich",
    "Attraktive Vergütung",
    "Ihre Gehaltsvorstellung senden Sie uns bitte.",
    "2.500 netto Quadratmeter Fläche",
    "Projekte bis 3.000 €",
  ])("reads no pay from „%s“", (text) => {
    expect(read(text)).toBeUndefined();
  });
});
