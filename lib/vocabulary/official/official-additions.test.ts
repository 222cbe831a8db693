import { describe, expect, it } from "vitest";
import { makeNeighbourhood } from "../neighbourhood";
import { aVocabulary } from "../testing/a-vocabulary";
import { makeOfficialAdditions, noAdditions, withAdditions } from "./official-additions";

const base = "http://data.europa.eu/esco";
const builtIn = aVocabulary();
const official = makeOfficialAdditions(
  {
    occupations: [
      {
        uri: `${base}/occupation/aaaa`,
        isco: "7512",
        label: "Bäcker/Bäckerin",
        kldb: "29222",
        skillUris: [`${base}/skill/knead`, `${base}/skill/pack`, `${base}/skill/nameless`],
      },
      {
        uri: `${base}/occupation/bbbb`,
        isco: "4321",
        label: "Lagerist/Lageristin",
        kldb: "51312",
        skillUris: [`${base}/skill/knead`],
      },
      { uri: `${base}/occupation/cccc`, isco: "1111", label: "Senator", skillUris: [] },
    ],
    skills: [
      { uri: `${base}/skill/knead`, label: "Teig kneten" },
      { uri: `${base}/skill/pack`, label: "Verpacken" },
    ],
    kldbNodes: [
      { code: "51", label: "Amtlicher Name" },
      { code: "2922", label: "Back- und Süßwaren" },
    ],
  },
  builtIn,
);
const vocabulary = withAdditions(builtIn, () => official);

describe("a vocabulary with official sets", () => {
  it("keeps its own occupations, skills and groups where it has them", () => {
    expect(vocabulary.occupations).toBe(builtIn.occupations);
    expect(vocabulary.findGroup("51")?.label).toBe("Lager und Verkehr");
    expect(vocabulary.occupationsWithKldb("51312").map(({ id }) => id)).toEqual(["lagerfachkraft"]);
  });

  it("answers with official occupations where its own tables are silent", () => {
    const [baker] = vocabulary.occupationsWithKldb("29222");

    expect(baker).toMatchObject({ id: "esco-aaaa", male: "Bäcker", female: "Bäckerin" });
    expect(vocabulary.findOccupation("esco-aaaa")).toBe(baker);
  });

  it("gives official skills our id where we know them by that name, and leaves nameless ones out", () => {
    expect(vocabulary.findOccupation("esco-aaaa")?.skills).toEqual(["esco-knead", "verpacken"]);
    expect(vocabulary.findSkill("esco-knead")?.label).toBe("Teig kneten");
  });

  it("names the levels below the groups", () => {
    expect(vocabulary.findGroup("2922")?.label).toBe("Back- und Süßwaren");
  });

  it("does not know an official occupation that no mapping gives a code", () => {
    expect(vocabulary.findOccupation("esco-cccc")).toBeUndefined();
  });

  it("compares official occupations with its own by the skills both take", () => {
    const neighbourhood = makeNeighbourhood(vocabulary);

    expect(neighbourhood.between("verpacker", "esco-aaaa")?.sharedSkills).toEqual(["verpacken"]);
  });

  it("is the built-in one as long as nothing was imported", () => {
    const plain = withAdditions(builtIn, () => noAdditions);

    expect(plain.findOccupation("esco-aaaa")).toBeUndefined();
    expect(plain.findOccupation("verpacker")).toBe(builtIn.findOccupation("verpacker"));
  });
});
