import { describe, expect, it } from "vitest";
import { vacancyFactsSchema } from "@/lib/vacancies/vacancy-facts";
import { builtInVocabulary } from "../built-in";
import { type AdReading, readAd } from "./read-ad";

const today = "2026-11-23";
const read = (text: string, title = ""): AdReading => readAd(title, text, builtInVocabulary, today);

const warehouseAd = [
  "<p>Die Rurtal Logistik GmbH lagert seit 30 Jahren für den Handel. Für Erkelenz suchen wir ab sofort Verstärkung.</p>",
  "<h3>Ihre Aufgaben</h3>",
  "<ul><li>Kommissionieren und Verpacken</li><li>Be- und Entladen von LKW, Pakete bis 20 kg</li></ul>",
  "<h3>Das bringen Sie mit</h3>",
  "<ul><li>Staplerschein, idealerweise Kranschein</li><li>Deutschkenntnisse (mind. A2)</li>",
  "<li>Erfahrung ist nicht nötig</li><li>Bereitschaft zur Wechselschicht, keine Nachtarbeit</li></ul>",
  "<h3>Wir bieten</h3>",
  "<ul><li>14,50 – 15,20 € pro Stunde plus 500 € Startprämie</li><li>38,5 Std./Woche, unbefristet</li>",
  "<li>Den Führerschein Klasse C auf unsere Kosten</li></ul>",
  "<p>Menschen mit Schwerbehinderung werden bei gleicher Eignung bevorzugt.</p>",
].join("");

describe("a whole ad", () => {
  it("becomes facts", () => {
    expect(read(warehouseAd, "Lagerhelfer (m/w/d)").facts).toEqual({
      requiredSkills: ["staplerschein"],
      welcomeSkills: [
        "kommissionieren",
        "verpacken",
        "be-und-entladen",
        "kranschein",
        "schichtbereitschaft",
      ],
      experience: { need: "none" },
      languages: [{ language: "de", written: "A2" }],
      workingTime: {
        schedules: ["full-time"],
        hoursPerWeek: { min: 38.5, max: 38.5 },
        shiftWork: true,
        nightWork: false,
      },
      contract: { term: "permanent" },
      pay: { currency: "EUR", unit: "hour", min: 14.5, max: 15.2 },
      demands: ["lifting-over-10-kg", "rotating-shifts"],
      suitedTo: { noExperience: true, severelyDisabled: true },
      startsOn: today,
    });
  });

  it("gives evidence for each fact with words at their place", () => {
    const { text, evidence, facts } = read(warehouseAd, "Lagerhelfer (m/w/d)");

    expect(evidence.map(({ start, end }) => text.slice(start, end))).toEqual(
      evidence.map(({ words }) => words),
    );
    expect(new Set(evidence.map(({ fact }) => fact.replace(/\..*/, "")))).toEqual(
      new Set(Object.keys(facts)),
    );
  });

  it("has facts of the shape vacancies store", () => {
    const whole = {
      workplaces: [],
      occupations: [],
      requiredSkills: [],
      welcomeSkills: [],
      languages: [],
      workingTime: {},
      demands: [],
    };

    expect(vacancyFactsSchema.safeParse({ ...whole, ...read(warehouseAd).facts }).success).toBe(
      true,
    );
  });

  it("reads what the title tells", () => {
    expect(read("", "Fahrer mit Führerschein Klasse CE in Teilzeit (Minijob)")).toMatchObject({
      minijob: "possible",
      facts: { requiredSkills: ["fuehrerschein-ce"], workingTime: { schedules: ["part-time"] } },
    });
  });

  it("never requires a strength nobody can prove", () => {
    expect(read("Ihr Profil:\n- Zuverlässigkeit und Teamfähigkeit").facts).toEqual({
      welcomeSkills: ["zuverlaessigkeit", "teamfaehigkeit"],
    });
  });

  it("leaves out a skill and a demand that the ad denies", () => {
    expect(read("Ihr Profil:\n- kein Staplerschein nötig\n- keine Nachtarbeit").facts).toEqual({
      workingTime: { nightWork: false },
    });
  });

  it("leaves out a language that is only welcome", () => {
    expect(read("Ihr Profil:\n- Niederländisch von Vorteil").facts.languages).toBeUndefined();
  });
});

describe("bad input", () => {
  it.each([
    ["nothing", ""],
    ["spaces", " \n\t "],
    ["one letter", "x"],
    ["emoji", "🚚💪🏽🧑‍🏭 ✨"],
    ["Arabic", "نبحث عن عامل مستودع"],
    ["Ukrainian", "Шукаємо працівника на склад"],
    ["Chinese", "我们正在寻找仓库工人"],
    ["broken HTML", "<p><ul><li <b>></p></script>&#xFFFFF;&#99999999;"],
    ["brackets without end", "((((((((((((((((((((((((("],
    ["figures only", "1234567890 1.1. 99 99,99"],
  ])("reads nothing from %s", (_kind, text) => {
    expect(read(text, text)).toMatchObject({ facts: {}, evidence: [] });
  });

  it.each([
    ["letters", "a".repeat(5000)],
    ["digits", "1".repeat(5000)],
    ["words", "Vollzeit oder ".repeat(400)],
    ["commas", ", und ".repeat(1000)],
    ["euros", "10 € bis ".repeat(600)],
    ["dashes", "- ".repeat(2500)],
    ["hyphens", "Lager-".repeat(900)],
    ["years", "2 Jahre ".repeat(700)],
  ])("reads 5,000 characters of %s within a second", (_kind, text) => {
    const before = performance.now();

    read(text, text);

    expect(performance.now() - before).toBeLessThan(1000);
  });

  it("reads an ad all in capitals", () => {
    expect(read("STAPLERSCHEIN ERFORDERLICH, KEINE NACHTARBEIT, 14,50 €/STD.").facts).toEqual({
      requiredSkills: ["staplerschein"],
      workingTime: { nightWork: false },
      pay: { currency: "EUR", unit: "hour", min: 14.5, max: 14.5 },
    });
  });

  it("does not let invisible characters break a word", () => {
    expect(read("Stapler\u00ADschein er\u200Bforderlich").facts).toEqual({
      requiredSkills: ["staplerschein"],
    });
  });
});
