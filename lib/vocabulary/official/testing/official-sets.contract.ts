import { beforeEach, describe, expect, it } from "vitest";
import type { ExtraLabel } from "../../resolving/occupation-hit";
import type { GivenFile } from "../import-official-set";
import type { NewPart, OfficialSetStore } from "../official-set-store";
import type { OfficialSets } from "../official-sets";
import {
  dkzFile,
  escoFile,
  kldbFile as kldbSetFile,
  labelsFile,
  mappingFile,
  type SetFile,
} from "../set-files";
import { kldbFile, someDkz, someEsco, someLabels, uris } from "./official-files";

type Sets = OfficialSetStore & OfficialSets;

const monday = new Date("2026-03-02T03:00:00Z");

/** The bytes of a text, as a file gives them. */
export async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

/** A file as the command hands it over. */
export const aGivenFile = (file: SetFile | undefined, text: string, path = "a-file"): GivenFile => {
  if (!file) throw new Error("The test names a file that no set has");
  return { ...file, path, open: () => bytesOf(text) };
};

/** All small files: ESCO with German occupations, English skills and relations, the rest German. */
export const someFiles = (): readonly GivenFile[] => [
  aGivenFile(escoFile("occupations_de.csv"), someEsco.occupations),
  aGivenFile(escoFile("skills_en.csv"), someEsco.skills),
  aGivenFile(escoFile("occupationSkillRelations.csv"), someEsco.relations),
  aGivenFile(kldbSetFile, kldbFile),
  aGivenFile(dkzFile, someDkz.titles),
  aGivenFile(mappingFile, someDkz.mapping),
  aGivenFile(labelsFile("by-row.tsv"), someLabels.byRow),
  aGivenFile(labelsFile("by-column.tsv"), someLabels.byColumn),
];

const toPart = (file: GivenFile): NewPart => ({
  ...file.read(file.open()),
  name: file.part,
  fingerprint: "first",
});

const labelsOf = async (
  sets: Sets,
  languages: readonly string[],
): Promise<readonly ExtraLabel[]> => {
  const labels: ExtraLabel[] = [];
  for await (const label of sets.occupationLabels(languages)) labels.push(label);
  return labels;
};

/** All official sets, in memory or PostgreSQL, must pass these. */
export const describeOfficialSets = (name: string, makeEmpty: () => Promise<Sets>): void => {
  describe(`${name} as OfficialSets`, () => {
    let sets: Sets;
    beforeEach(async () => {
      sets = await makeEmpty();
    });

    const given = () => ({ sets });
    describeStoring(given);
    describeJoining(given);
  });
};

type Given = () => { readonly sets: Sets };

const describeStoring = (given: Given): void => {
  it("are empty before the first import", async () => {
    const { sets } = given();

    expect(await sets.revision()).toBe(0);
    expect(await sets.parts()).toEqual([]);
    expect(await sets.occupations()).toEqual([]);
    expect(await labelsOf(sets, ["de"])).toEqual([]);
  });

  it("remember each part and grow by a revision", async () => {
    const { sets } = given();
    await sets.replace(someFiles().map(toPart), monday);
    const first = await sets.revision();
    await sets.replace([toPart(aGivenFile(kldbSetFile, kldbFile))], monday);

    expect(await sets.revision()).toBeGreaterThan(first);
    expect(await sets.parts()).toHaveLength(8);
    expect((await sets.parts()).find((part) => part.name === "kldb")).toEqual({
      name: "kldb",
      kind: "kldb",
      fingerprint: "first",
      entries: 4,
      importedAt: monday,
    });
  });

  it("forget what a replaced part no longer says", async () => {
    const { sets } = given();
    await sets.replace([toPart(aGivenFile(kldbSetFile, kldbFile))], monday);
    const shorter = kldbFile.split("\n").slice(0, 2).join("\n");
    await sets.replace([toPart(aGivenFile(kldbSetFile, shorter))], monday);

    expect(await sets.kldbNodes()).toEqual([{ code: "0", label: "Militär" }]);
  });

  it("stay as they were where one of several parts breaks off", async () => {
    const { sets } = given();
    await sets.replace([toPart(aGivenFile(kldbSetFile, kldbFile))], monday);
    const revision = await sets.revision();
    const broken = [
      toPart(aGivenFile(kldbSetFile, kldbFile.split("\n").slice(0, 2).join("\n"))),
      toPart(aGivenFile(dkzFile, someDkz.titles.slice(0, -30))),
    ];

    await expect(sets.replace(broken, monday)).rejects.toThrow("damaged or cut off");
    expect(await sets.kldbNodes()).toHaveLength(4);
    expect(await sets.revision()).toBe(revision);
  });
};

const describeJoining = (given: Given): void => {
  describe("joined", () => {
    beforeEach(() => given().sets.replace(someFiles().map(toPart), monday));

    it("join occupations with codes and skills of other releases", async () => {
      expect(await given().sets.occupations()).toEqual([
        {
          uri: uris.baker,
          isco: "7512",
          label: "Bäcker/Bäckerin",
          kldb: "29222",
          skillUris: [uris.knead],
        },
        { uri: uris.florist, isco: "7549", label: "Florist/Floristin", skillUris: [] },
      ]);
    });

    it("name skills in German where they can", async () => {
      expect(await given().sets.skills()).toEqual([
        { uri: uris.knead, label: "Teig kneten" },
        { uri: uris.sell, label: "sell goods" },
      ]);
    });

    it("give labels of the languages asked for, with titles that mean the same", async () => {
      const labels = await labelsOf(given().sets, ["de", "nl"]);
      const baker = { escoUri: uris.baker, isco: "7512", kldb: "29222" };

      expect(labels[0]).toEqual({
        ...baker,
        lang: "de",
        label: "Bäcker/Bäckerin",
        isPreferred: true,
      });
      expect(new Set(labels.map(({ lang, label }) => `${lang} ${label}`))).toEqual(
        new Set([
          "de Bäcker/Bäckerin",
          "de Bäcker",
          "de Bäckerin",
          "de Bäcker/in",
          "nl bakker",
          "nl broodbakker",
          "de Florist/Floristin",
        ]),
      );
      expect(await labelsOf(given().sets, ["fr"])).toEqual([]);
    });

    it("give German names with how close they are, equal titles of the register among them", async () => {
      const names = await given().sets.germanNames();

      const baker = names.filter(({ uri }) => uri === uris.baker);
      expect(new Set(baker.map(({ kind, rank, name }) => `${kind} ${rank} ${name}`))).toEqual(
        new Set([
          "occupation 0 Bäcker/Bäckerin",
          "occupation 1 Bäcker/in",
          "occupation 2 Bäcker",
          "occupation 2 Bäckerin",
        ]),
      );
      expect(names).toContainEqual({
        kind: "skill",
        uri: uris.knead,
        name: "Teig kneten",
        rank: 0,
      });
      expect(names.map(({ name }) => name)).not.toContain("knead dough");
    });

    it("give preferred labels of one language", async () => {
      const { sets } = given();

      expect(await sets.labelsIn("nl")).toEqual([{ uri: uris.baker, label: "bakker" }]);
      expect(await sets.labelsIn("ar")).toEqual([]);
    });

    it("give the names of KldB 2010 in the order of their codes", async () => {
      const codes = (await given().sets.kldbNodes()).map(({ code }) => code);

      expect(codes).toEqual(["0", "01", "0110", "29222"]);
    });
  });
};
