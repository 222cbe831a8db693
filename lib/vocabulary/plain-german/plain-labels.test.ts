import { describe, expect, it } from "vitest";
import { builtInVocabulary } from "../built-in";
import { occupationLabel } from "../occupation-label";
import fields from "../data/labels/fields.de-leicht.json";
import occupations from "../data/labels/occupations.de-leicht.json";
import skills from "../data/labels/skills.de-leicht.json";
import { partLongWords } from "./part-long-words";
import { plainLabel, plainWords } from "./plain-labels";

it.each([
  ["Gebäudereinigung", "Gebäude-Reinigung"],
  ["Kraftfahrzeugmechatroniker", "Kraftfahrzeug-Mechatroniker"],
  ["Produktionshelferin", "Produktions-Helferin"],
  ["Fachkraft für Lagerlogistik", "Fachkraft für Lagerlogistik"],
  ["Qualitätsprüfung im Wareneingang", "Qualitäts-Prüfung im Wareneingang"],
  ["Sachbearbeiterin", "Sachbearbeiterin"],
  ["Umweltmanagementbeauftragter", "Umwelt-Management-Beauftragter"],
])("parts %s as %s", (word, parted) => {
  expect(partLongWords(word)).toBe(parted);
});

it("leaves parted words as they are", () => {
  const once = partLongWords("Gebäudereinigungsmeisterin");

  expect(partLongWords(once)).toBe(once);
});

it("names both forms of an occupation", () => {
  expect(plainWords("Verkäufer/in")).toBe("Verkäufer oder Verkäuferin");
  expect(plainWords("Koch/Köchin")).toBe("Koch oder Köchin");
});

it("prefers our own everyday name", () => {
  expect(plainLabel("occupations", "kommissionierer", "Kommissionierer/in")).toBe(
    "Waren für Bestellungen zusammen-suchen",
  );
  expect(plainLabel("occupations", "constructor", "Koch")).toBe("Koch");
  expect(plainLabel("skills", undefined, "Lesen")).toBe("Lesen");
});

describe("our own names", () => {
  const names = Object.values({ ...occupations, ...skills, ...fields });

  it("are short and without long words", () => {
    const hard = names.filter(
      (name) => name.split(" ").length > 9 || name.split(/[^\p{L}]+/u).some((w) => w.length > 13),
    );

    expect(hard).toEqual([]);
  });

  it("stand for what the vocabulary has", () => {
    const known = new Set(
      [...builtInVocabulary.occupations, ...builtInVocabulary.skills].map(({ id }) => id),
    );

    expect(Object.keys({ ...occupations, ...skills }).filter((id) => !known.has(id))).toEqual([]);
  });
});

it("leaves few long words in all names of the vocabulary", () => {
  const labels = [
    ...builtInVocabulary.occupations.map((one) =>
      plainLabel("occupations", one.id, occupationLabel(one)),
    ),
    ...builtInVocabulary.skills.map(({ id, label }) => plainLabel("skills", id, label)),
  ];
  const withLongWords = labels.filter((label) =>
    label.split(/[^\p{L}]+/u).some((w) => w.length > 15),
  );

  expect(withLongWords.length / labels.length).toBeLessThan(0.1);
});
