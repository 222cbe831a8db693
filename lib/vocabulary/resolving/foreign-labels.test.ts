import { describe, expect, it } from "vitest";
import { builtInVocabulary } from "../built-in";
import { foreignTitles } from "../data/foreign-titles";
import { foreignLabels } from "./foreign-labels";
import { makeOccupationResolver } from "./make-occupation-resolver";

const { resolve } = makeOccupationResolver(builtInVocabulary, foreignLabels());

const titles: readonly (readonly [string, string])[] = [
  ["Warehouse worker", "lagerhelfer"],
  ["Nurse (f/m/x)", "pflegefachkraft"],
  ["Magazijnmedewerker gezocht", "lagerhelfer"],
  ["vrachtwagenchauffeur", "berufskraftfahrer"],
  ["Kierowca wózka widłowego", "gabelstaplerfahrer"],
  ["sprzątaczka", "reinigungskraft"],
  ["Garson aranıyor", "restaurantfachmann"],
  ["требуется сварщик", "schweisser"],
  ["ПОВАР", "koch"],
  ["Потрібен муляр", "maurer"],
  ["مطلوب طباخ", "koch"],
  ["șofer camion", "berufskraftfahrer"],
  ["заварчик", "schweisser"],
  ["femme de ménage", "reinigungskraft"],
  ["Idraulico", "anlagenmechaniker-shk"],
  ["camarera", "restaurantfachmann"],
];

describe("titles in other languages", () => {
  for (const [title, occupation] of titles) {
    it(`reads „${title}“ as ${occupation}`, () => {
      expect(resolve(title, 1).hits[0]?.occupationId).toBe(occupation);
    });
  }

  it("name only occupations of the vocabulary", () => {
    const unknown = Object.keys(foreignTitles).filter(
      (id) => !builtInVocabulary.findOccupation(id),
    );

    expect(unknown).toEqual([]);
  });

  it("are narrowed to one language where one is asked for", () => {
    expect(new Set(foreignLabels("pl").map(({ lang }) => lang))).toEqual(new Set(["pl"]));
    expect(foreignLabels("de")).toEqual([]);
  });
});
