import { describe, expect, it } from "vitest";
import { readWorkingTime } from "./read-working-time";
import { adTextOf } from "./text/ad-text";
import { workingTimeFacts } from "./facts/working-time-facts";

const read = (text: string): unknown =>
  workingTimeFacts(readWorkingTime(adTextOf(text))).facts.workingTime ?? {};

describe("schedules and hours", () => {
  it.each([
    ["Wir suchen Sie in Vollzeit.", { schedules: ["full-time"] }],
    ["In Voll- oder Teilzeit", { schedules: ["full-time", "part-time"] }],
    ["Vollzeit/Teilzeit möglich", { schedules: ["full-time", "part-time"] }],
    ["Teilzeit vormittags", { schedules: ["part-time"], partTimeSlots: ["morning"] }],
    ["Keine Vollzeit, nur Teilzeit", { schedules: ["part-time"] }],
    ["20–25 Std./Woche", { schedules: ["part-time"], hoursPerWeek: { min: 20, max: 25 } }],
    [
      "38,5 Stunden pro Woche",
      { schedules: ["full-time"], hoursPerWeek: { min: 38.5, max: 38.5 } },
    ],
    [
      "Zwischen 20 und 40 Wochenstunden",
      { schedules: ["full-time", "part-time"], hoursPerWeek: { min: 20, max: 40 } },
    ],
    ["40-Stunden-Woche", { schedules: ["full-time"], hoursPerWeek: { min: 40, max: 40 } }],
    [
      "Vollzeit mit 39 Std. oder Teilzeit mit 20 Std.",
      { schedules: ["full-time", "part-time"], hoursPerWeek: { min: 20, max: 39 } },
    ],
    [
      "Die Wochenarbeitszeit beträgt 30 Stunden.",
      { schedules: ["part-time"], hoursPerWeek: { min: 30, max: 30 } },
    ],
    ["Bis zu 30 Std./Woche", {}],
    ["24-Stunden-Betreuung an 7 Tagen", {}],
    ["Mindestens 4 Jahre Vollzeiterfahrung", {}],
    ["Die Ausbildung ist auch in Teilzeit möglich.", {}],
  ])("reads „%s“", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("shifts, nights and weekends", () => {
  it.each([
    ["Bereitschaft zum Schichtdienst", { shiftWork: true }],
    ["Kein Schichtdienst!", { shiftWork: false }],
    ["3-Schicht-Betrieb", { shiftWork: true, nightWork: true }],
    ["Früh- und Spätschicht im Wechsel", { shiftWork: true }],
    ["Keine Nachtarbeit, aber Wechselschicht", { shiftWork: true, nightWork: false }],
    ["Nur Frühschicht", { shiftWork: false }],
    ["Mit oder ohne Schein für unser Haus im Früh- und Spätdienst", { shiftWork: true }],
    ["Keine Nachtfahrten, am Wochenende zu Hause", { nightWork: false, weekendWork: false }],
    ["Arbeit auch am Wochenende", { weekendWork: true }],
    ["Keine Wochenendarbeit", { weekendWork: false }],
    ["Die Wochenenden sind frei.", { weekendWork: false }],
    ["Jedes zweite Wochenende haben Sie frei.", { weekendWork: true }],
    ["Montag bis Freitag", { weekendWork: false }],
    ["Mo.–Sa.", { weekendWork: true }],
    ["Nachtzuschläge und Sonntagszuschläge", {}],
    ["Wir wünschen ein schönes Wochenende.", {}],
    ["Übernachtung und Frühstück inklusive", {}],
  ])("reads „%s“", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("times of day", () => {
  it("reads start, end, morning and free weekend from days and times", () => {
    expect(read("Teilzeit, Mo–Fr 7:30–12:30")).toEqual({
      schedules: ["part-time"],
      partTimeSlots: ["morning"],
      weekendWork: false,
      shiftStart: "07:30",
      shiftEnd: "12:30",
    });
  });

  it("reads full hours", () => {
    expect(read("Arbeitszeit von 6 bis 14 Uhr")).toEqual({
      shiftStart: "06:00",
      shiftEnd: "14:00",
    });
  });

  it("takes two spans that do not overlap as shifts and names no single start", () => {
    expect(read("6:00–14:00 Uhr oder 14:00–22:00 Uhr")).toEqual({ shiftWork: true });
  });

  it.each([
    "Sie erreichen uns Mo–Fr 8–16 Uhr.",
    "Rufen Sie uns an: Mo–Fr 9–16 Uhr",
    "Unsere Öffnungszeiten: Mo–Sa 9–20 Uhr",
    "Zeitraum 01.03.-15.03.",
    "Kernarbeitszeit 9–15 Uhr",
    "Note 2-3",
  ])("reads nothing from „%s“", (text) => {
    expect(read(text)).toEqual({});
  });
});

describe("home office", () => {
  it.each([
    ["Homeoffice möglich", { homeOffice: "partly" }],
    ["Bis zu 60 % Home-Office", { homeOffice: "partly" }],
    ["100 % Homeoffice", { homeOffice: "fully" }],
    ["Wir arbeiten vollständig remote.", { homeOffice: "fully" }],
    ["Sie arbeiten ausschließlich im Homeoffice.", { homeOffice: "fully" }],
    ["Kein Homeoffice", { homeOffice: "none" }],
    ["Homeoffice ist leider nicht möglich.", { homeOffice: "none" }],
    ["Wartung von Hybridfahrzeugen", {}],
    ["Remote-Support für Kunden", {}],
  ])("reads „%s“", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("marginal employment", () => {
  const minijobOf = (text: string): string | undefined =>
    readWorkingTime(adTextOf(text)).minijob?.value;

  it.each([
    ["Minijob", "only"],
    ["Auf 556-Euro-Basis", "only"],
    ["520 €-Job", "only"],
    ["Auf geringfügiger Basis", "only"],
    ["Vollzeit, Teilzeit oder Minijob", "possible"],
    ["Kein Minijob, sondern Teilzeit", undefined],
    ["556 Euro Prämie", undefined],
  ])("reads „%s“ as %s", (text, expected) => {
    expect(minijobOf(text)).toBe(expected);
  });
});
