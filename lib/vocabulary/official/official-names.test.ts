import { describe, expect, it } from "vitest";
import { aVocabulary } from "../testing/a-vocabulary";
import { noAdditions, withAdditions } from "./official-additions";
import { idsByName, labelsById, makeFindOfficialName } from "./official-names";
import type { GermanName } from "./official-sets";

const base = "http://data.europa.eu/esco";
const [stage, light, knead] = [
  `${base}/occupation/AAAA`,
  `${base}/occupation/bbbb`,
  `${base}/skill/cccc`,
];

const namedBy = (names: readonly GermanName[]) =>
  makeFindOfficialName({
    ids: () => idsByName(names),
    labelsIn: (language) =>
      labelsById(
        language === "bg"
          ? [
              { uri: stage, label: "технически режисьор" },
              { uri: light, label: "осветител" },
              { uri: knead, label: "меся тесто" },
            ]
          : [],
      ),
  });

const occupation = (uri: string, name: string, rank: number): GermanName => ({
  kind: "occupation",
  uri,
  name,
  rank,
});

describe("names of imported sets", () => {
  it("are found by the id of a concept", () => {
    const find = namedBy([]);

    expect(find("occupation", "esco-aaaa", "bg")).toBe("технически режисьор");
  });

  it("are found by a German name, however it is written", () => {
    const find = namedBy([
      occupation(stage, "Technischer Regisseur/Technische Regisseurin", 0),
      { kind: "skill", uri: knead, name: "Teig kneten", rank: 0 },
    ]);

    expect(find("occupation", "technischer regisseur/technische regisseurin ", "bg")).toBe(
      "технически режисьор",
    );
    expect(find("skill", "Teig kneten", "bg")).toBe("меся тесто");
  });

  it("are found by a name in the short form of sources", () => {
    const find = namedBy([occupation(light, "Beleuchter/Beleuchterin - Bühne", 1)]);

    expect(find("occupation", "Beleuchter/in – Bühne", "bg")).toBe("осветител");
  });

  it("are not taken from a skill for an occupation of the same name", () => {
    const find = namedBy([{ kind: "skill", uri: knead, name: "Kneten", rank: 0 }]);

    expect(find("occupation", "Kneten", "bg")).toBeUndefined();
  });

  it("come from the concept that the name is closest to", () => {
    const names = [
      occupation(light, "Beleuchter", 2),
      occupation(stage, "Beleuchter", 2),
      occupation(light, "Beleuchter", 0),
      occupation(stage, "Beleuchter", 1),
    ];

    expect(namedBy(names)("occupation", "Beleuchter", "bg")).toBe("осветител");
    expect(namedBy(names.toReversed())("occupation", "Beleuchter", "bg")).toBe("осветител");
  });

  it("are none where the name means two things alike", () => {
    const find = namedBy([
      occupation(stage, "Techniker", 2),
      occupation(light, "Techniker", 2),
      occupation(stage, "Techniker", 2),
    ]);

    expect(find("occupation", "Techniker", "bg")).toBeUndefined();
  });

  it("are none in a language that was not imported", () => {
    expect(namedBy([])("occupation", "esco-aaaa", "ar")).toBeUndefined();
  });

  it("belong to a vocabulary with additions", () => {
    const builtIn = aVocabulary();
    const vocabulary = withAdditions(builtIn, () => noAdditions, namedBy([]));

    expect(builtIn.officialName("occupation", "esco-aaaa", "bg")).toBeUndefined();
    expect(vocabulary.officialName("occupation", "esco-aaaa", "bg")).toBe("технически режисьор");
  });
});
