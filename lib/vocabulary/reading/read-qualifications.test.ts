import { describe, expect, it } from "vitest";
import { readExperience } from "./read-experience";
import { readQualifications } from "./read-qualifications";
import { adTextOf } from "./text/ad-text";

const read = (text: string): unknown => {
  const { school, vocational } = readQualifications(adTextOf(text));
  return [school?.value, vocational?.value];
};

describe("qualifications", () => {
  it.each([
    ["Abgeschlossene Ausbildung als Elektroniker", [undefined, "apprenticeship"]],
    [
      "Eine erfolgreich abgeschlossene kaufmännische Berufsausbildung",
      [undefined, "apprenticeship"],
    ],
    ["Gelernter Koch gesucht", [undefined, "apprenticeship"]],
    ["Meister oder Techniker", [undefined, "master-craftsperson"]],
    ["Abgeschlossenes Studium der Sozialen Arbeit", [undefined, "bachelor"]],
    ["Abgeschlossene Ausbildung oder ein Studium", [undefined, "apprenticeship"]],
    ["Masterabschluss", [undefined, "master"]],
    ["Quereinsteiger willkommen", [undefined, "none"]],
    ["Auch ohne Ausbildung", [undefined, "none"]],
    ["Eine Ausbildung ist nicht erforderlich", [undefined, undefined]],
    ["Abgeschlossene Ausbildung von Vorteil", [undefined, undefined]],
    ["Mindestens Hauptschulabschluss", ["lower-secondary", undefined]],
    ["Mittlere Reife oder guter Hauptschulabschluss", ["lower-secondary", undefined]],
    ["Fachabitur oder Abitur", ["advanced-technical", undefined]],
    ["Ihre Ausbildung zum Bäcker beginnt im August.", [undefined, undefined]],
    ["Laufendes Studium im Bereich Medien", [undefined, undefined]],
  ])("reads „%s“", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it("takes the higher of two sentences and the lower of two alternatives", () => {
    expect(read("Abgeschlossene Ausbildung.\nMeisterbrief.")).toEqual([
      undefined,
      "master-craftsperson",
    ]);
    expect(read("Abgeschlossenes Studium.\nOder abgeschlossene Ausbildung.")).toEqual([
      undefined,
      "apprenticeship",
    ]);
  });

  it("takes an invitation of career changers for more than the training named besides", () => {
    expect(read("Abgeschlossene Ausbildung als Koch. Quereinsteiger sind willkommen.")).toEqual([
      undefined,
      "none",
    ]);
  });
});

describe("experience", () => {
  it.each([
    ["Mehrjährige Berufserfahrung", { need: "required" }],
    ["Mind. 2 Jahre Berufserfahrung im Lager", { need: "required", years: 2 }],
    ["Mindestens dreijährige Berufserfahrung", { need: "required", years: 3 }],
    ["3-5 Jahre Erfahrung", { need: "required", years: 3 }],
    ["Berufserfahrung von Vorteil", { need: "welcome" }],
    ["Erste Erfahrungen wünschenswert", { need: "welcome" }],
    ["Keine Erfahrung nötig", { need: "none" }],
    ["Erfahrung ist nicht erforderlich", { need: "none" }],
    ["Auch ohne Vorkenntnisse", { need: "none" }],
    ["Verkaufserfahrung brauchst du nicht.", { need: "none" }],
    ["Wir lernen Sie an.", { need: "none" }],
    ["Berufseinsteiger willkommen", { need: "none" }],
    ["Mind. 2 Jahre Berufserfahrung, gern auch Berufseinsteiger", { need: "welcome" }],
    ["Wir haben 30 Jahre Erfahrung.", undefined],
    ["Seit über 20 Jahren Erfahrung im Trockenbau", undefined],
    ["Bei uns können Sie Erfahrungen sammeln.", undefined],
  ])("reads „%s“", (text, expected) => {
    expect(readExperience(adTextOf(text))?.value).toEqual(expected);
  });
});
