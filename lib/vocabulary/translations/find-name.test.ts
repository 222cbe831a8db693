import { expect, it } from "vitest";
import { findOccupationName, findOccupationOrGroupName, findSkillName } from "./find-name";
import { groupIn, occupationIn, skillIn } from "./translated-labels";

const imported = new Map([
  ["occupation Bäcker/in", "imported baker"],
  ["occupation Technischer Regisseur", "технически режисьор"],
  ["skill esco-cccc", "меся тесто"],
  ["skill kassieren", "imported till"],
]);
const vocabulary = {
  officialName: (kind: string, named: string): string | undefined =>
    imported.get(`${kind} ${named}`),
};

it("our own name of an occupation goes before an imported one", () => {
  const baker = { label: "Bäcker/in", occupationId: "baecker" };

  expect(findOccupationName("bg", baker, vocabulary)).toBe(occupationIn("bg", "baecker"));
});

it("an occupation our tables do not know has its imported name", () => {
  const stage = { label: "Technischer Regisseur", kldb: "94493" };

  expect(findOccupationName("bg", stage, vocabulary)).toBe("технически режисьор");
  expect(findOccupationOrGroupName("bg", stage, vocabulary)).toBe("технически режисьор");
});

it("an occupation nobody named has at most the name of its group", () => {
  const unheard = { label: "Regentänzer", kldb: "94283" };

  expect(findOccupationName("bg", unheard, vocabulary)).toBeUndefined();
  expect(findOccupationOrGroupName("bg", unheard, vocabulary)).toBe(groupIn("bg", "942"));
  expect(findOccupationOrGroupName("bg", { label: "Regentänzer" }, vocabulary)).toBeUndefined();
});

it("skills have our own name, else the imported one", () => {
  expect(findSkillName("bg", "kassieren", vocabulary)).toBe(skillIn("bg", "kassieren"));
  expect(findSkillName("bg", "esco-cccc", vocabulary)).toBe("меся тесто");
  expect(findSkillName("bg", "Regen tanzen", vocabulary)).toBeUndefined();
});
