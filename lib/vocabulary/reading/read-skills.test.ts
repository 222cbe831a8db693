import { describe, expect, it } from "vitest";
import { builtInVocabulary } from "../built-in";
import { readSkills } from "./read-skills";
import { adTextOf } from "./text/ad-text";

const read = (text: string): readonly string[] =>
  readSkills(adTextOf(text), builtInVocabulary).map(({ need, value }) => `${need} ${value}`);

describe("skills in a sentence", () => {
  it.each([
    ["Staplerschein erforderlich", ["required staplerschein"]],
    ["Ein Gabelstaplerschein ist von Vorteil.", ["welcome staplerschein"]],
    ["Idealerweise besitzen Sie einen Flurförderschein.", ["welcome staplerschein"]],
    ["Gerne mit Staplerschein", ["welcome staplerschein"]],
    ["Elektrostaplerschein wünschenswert", ["welcome staplerschein"]],
    ["Kein Führerschein erforderlich.", ["negated fuehrerschein-b"]],
    ["Ein Führerschein ist nicht notwendig.", ["negated fuehrerschein-b"]],
    ["Nicht erforderlich ist ein Staplerschein.", ["negated staplerschein"]],
    ["Mit oder ohne Staplerschein", ["welcome staplerschein"]],
    ["Die Arbeit geht auch ohne Staplerschein.", ["negated staplerschein"]],
    ["Einen Staplerschein brauchen Sie nicht.", ["negated staplerschein"]],
    ["Staplerschein ist kein Muss.", ["welcome staplerschein"]],
    ["Der Staplerschein ist nicht zwingend erforderlich.", ["welcome staplerschein"]],
    ["Staplerschein wünschenswert, aber nicht erforderlich", ["welcome staplerschein"]],
  ])("reads how much is asked for in „%s“", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    [
      "Kein Führerschein nötig, Staplerschein zwingend.",
      ["negated fuehrerschein-b", "required staplerschein"],
    ],
    [
      "Staplerschein erforderlich, Kranschein wünschenswert",
      ["required staplerschein", "welcome kranschein"],
    ],
    ["Staplerschein oder Kranschein erforderlich", ["welcome staplerschein", "welcome kranschein"]],
    [
      "Führerschein Klasse C oder Führerschein Klasse CE",
      ["required fuehrerschein-c", "welcome fuehrerschein-ce"],
    ],
    ["Ohne Führerschein und Staplerschein", ["negated fuehrerschein-b", "negated staplerschein"]],
    [
      "Staplerschein und Kranschein sind von Vorteil",
      ["welcome staplerschein", "welcome kranschein"],
    ],
    [
      "Kranschein, Staplerschein und Motorsägenschein sind wünschenswert",
      ["welcome kranschein", "welcome staplerschein", "welcome motorsaegenschein"],
    ],
    [
      "Erfahrung mit CNC, Staplerschein von Vorteil",
      ["required cnc-bedienung", "welcome staplerschein"],
    ],
    ["Von Vorteil: Staplerschein, Kranschein", ["welcome staplerschein", "welcome kranschein"]],
    [
      "Führerschein Klasse B erforderlich, Kranschein (wünschenswert)",
      ["required fuehrerschein-b", "welcome kranschein"],
    ],
    [
      "Sie haben nicht nur einen Staplerschein, sondern auch einen Kranschein.",
      ["required staplerschein", "required kranschein"],
    ],
  ])("keeps a denial or a wish within its clause in „%s“", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ["Führerschein Klasse B, C1 und C1E", ["b", "c1", "c1e"]],
    ["Führerschein der Klassen C/CE", ["c", "ce"]],
    ["CE-Führerschein", ["ce"]],
    ["Fahrerlaubnis Kl. B", ["b"]],
    ["FS Klasse BE", ["be"]],
    ["Führerschein (Klasse B)", ["b"]],
    ["Führerschein Klasse 3", ["b"]],
    ["FÜHRERSCHEIN KLASSE CE", ["ce"]],
  ])("reads the classes in „%s“", (text, classes) => {
    expect(read(text)).toEqual(classes.map((name) => `required fuehrerschein-${name}`));
  });

  it.each([
    ["Finanz- und Lohnbuchhaltung", ["finanzbuchhaltung", "lohnbuchhaltung"]],
    ["Kran- und Staplerschein", ["kranschein", "staplerschein"]],
    ["Sehr gute Excelkenntnisse", ["ms-excel"]],
    ["Kenntnisse in SPS und CNC", ["sps-programmierung", "cnc-bedienung"]],
    ["Erfahrung in der Reinigung von Maschinen", ["industriereinigung"]],
    ["sicher in Word und Excel", ["ms-word", "ms-excel"]],
    ["Erfahrung mit C++ und .NET", ["cpp", "csharp-dotnet"]],
    ["Sachkunde nach § 34a GewO", ["sachkunde-34a"]],
    ["Unterrichtung nach § 34a", ["unterrichtung-34a"]],
    ["Unterrichtung oder Sachkunde nach § 34a", ["unterrichtung-34a"]],
    ["Erfahrungen im Trockenbau und beim Fliesenlegen", ["trockenbau"]],
  ])("understands compounds and short forms in „%s“", (text, ids) => {
    expect(read(text)).toEqual(ids.map((id) => `required ${id}`));
  });

  it.each([
    "Bewerben Sie sich bei der Hansen GmbH & Co. KG.",
    "Das Word of Mouth unserer Kunden trägt uns.",
    "Die Bedienung der Geräte zeigen wir Ihnen.",
    "Wir bieten eine gründliche Einarbeitung.",
    "Wir bieten Ihnen den Staplerschein.",
    "Wir zahlen Ihnen den Führerschein Klasse C.",
    "Energieeffizienzklasse A des Gebäudes",
    "Sie rechnen mit allem.",
    "Unser Büro liegt zentral, der öffentliche Nahverkehr hält vor der Tür.",
    "In enger Zusammenarbeit mit dem Einkauf",
    "Abgeschlossenes Studium (z. B. Ingenieurwissenschaften, Elektrotechnik)",
  ])("finds no skill in „%s“", (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe("skills in an ad", () => {
  const ad = [
    "<p>Wir sind ein Betrieb für Trockenbau und suchen Verstärkung.</p>",
    "<h3>Ihre Aufgaben</h3><ul><li>Sie verpacken Waren</li><li>Kommissionieren</li></ul>",
    "<h3>Ihr Profil</h3><ul><li>Staplerschein</li><li>Freude am Verkaufen</li></ul>",
    "<h3>Wir bieten</h3><ul><li>Kranschein auf unsere Kosten</li><li>Massage im Haus</li></ul>",
    "<h3>Kontakt</h3><p>Frau Koch, Rezeption</p>",
  ].join("");

  it("takes tasks as welcome, the profile as required and leaves the rest aside", () => {
    expect(read(ad)).toEqual([
      "welcome verpacken",
      "welcome kommissionieren",
      "required staplerschein",
      "welcome verkaufen",
    ]);
  });

  it("reads the same ad from plain text", () => {
    const plain = [
      "Ihre Aufgaben:",
      "- Kommissionieren",
      "Das bringen Sie mit:",
      "- Staplerschein",
      "Wir bieten:",
      "- Kranschein auf unsere Kosten",
    ].join("\n");

    expect(read(plain)).toEqual(["welcome kommissionieren", "required staplerschein"]);
  });

  it("reads headings that stand in one line with their text", () => {
    const line =
      "Ihre Aufgaben: Kommissionieren. Ihr Profil: Staplerschein. Wir bieten: Kranschein gratis.";

    expect(read(line)).toEqual(["welcome kommissionieren", "required staplerschein"]);
  });

  it("keeps two list items apart", () => {
    expect(read("<ul><li>ohne</li><li>Staplerschein</li></ul>")).toEqual([
      "required staplerschein",
    ]);
  });

  it("reads an ad written in small letters and one in capitals", () => {
    expect(read("staplerschein und führerschein erforderlich")).toEqual(
      read("STAPLERSCHEIN UND FÜHRERSCHEIN ERFORDERLICH"),
    );
  });

  it("tells a bare Führerschein from one with its class", () => {
    const [bare, classed] = readSkills(
      adTextOf("Führerschein. Führerschein Klasse B."),
      builtInVocabulary,
    );

    expect([bare?.certainty, classed?.certainty]).toEqual(["inferred", "stated"]);
  });
});
