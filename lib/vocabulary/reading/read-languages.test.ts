import { describe, expect, it } from "vitest";
import { readLanguages } from "./read-languages";
import { adTextOf } from "./text/ad-text";

const read = (text: string): readonly string[] =>
  readLanguages(adTextOf(`Ihr Profil:\n- ${text}`)).map(
    ({ language, level, certainty, need, isOfTeam }) =>
      [isOfTeam ? "team" : need, language, ...(level ? [level, certainty] : [])].join(" "),
  );

describe("languages with their level", () => {
  it.each([
    ["Fließend Deutsch", ["required de C1 inferred"]],
    ["Gute Deutschkenntnisse", ["required de B2 inferred"]],
    ["Sehr gute Deutschkenntnisse in Wort und Schrift", ["required de C1 inferred"]],
    ["Grundkenntnisse Deutsch", ["required de A2 inferred"]],
    ["Ausreichende Deutschkenntnisse", ["required de B1 inferred"]],
    ["Deutsch B1", ["required de B1 stated"]],
    ["Deutschkenntnisse (mind. B2)", ["required de B2 stated"]],
    ["Deutsch als Muttersprache", ["required de C2 inferred"]],
    ["Deutsch in Wort und Schrift", ["required de B2 inferred"]],
    ["Deutschkenntnisse", ["required de"]],
    ["Verhandlungssicheres Englisch", ["required en C1 inferred"]],
    ["Sprachniveau B1", ["required de B1 stated"]],
    ["Gute Kenntnisse der deutschen Sprache", ["required de B2 inferred"]],
  ])("reads „%s“", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ["Deutsch und Englisch fließend", ["required de C1 inferred", "required en C1 inferred"]],
    [
      "Sehr gute Deutsch- und gute Englischkenntnisse",
      ["required de C1 inferred", "required en B2 inferred"],
    ],
    ["Deutsch (C1) und Englisch (B2)", ["required de C1 stated", "required en B2 stated"]],
    [
      "Gute Deutschkenntnisse, Niederländisch von Vorteil",
      ["required de B2 inferred", "welcome nl"],
    ],
    ["Deutschkenntnisse nicht erforderlich, Polnisch genügt", ["negated de", "required pl"]],
    ["Unsere Teamsprache ist Englisch", ["team en"]],
  ])("tells several languages apart in „%s“", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    "Deutschlandweite Einsätze mit dem Deutschlandticket",
    "Wir sind ein deutscher Hersteller.",
    "Führerschein Klasse C1",
    "Deutsche Bahn, Deutsche Post",
    "Unterricht in Deutsch als Zweitsprache",
    "Ihre Bewerbung senden Sie auf Deutsch.",
  ])("reads no language from „%s“", (text) => {
    expect(read(text)).toEqual([]);
  });

  it("takes German courses the employer offers for no requirement", () => {
    expect(
      readLanguages(adTextOf("Wir bieten:\n- Deutschkurse\n- Englischkenntnisse auffrischen")),
    ).toEqual([]);
  });
});
