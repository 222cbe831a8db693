import { expect, it } from "vitest";
import { ok, refused } from "@/lib/shared/result";
import { makeImportOfficialSet } from "./import-official-set";
import { dkzFile, escoFile, kldbFile as kldbSetFile, publishersOf } from "./set-files";
import { makeInMemoryOfficialSets } from "./testing/in-memory-official-sets";
import { kldbFile, someDkz, someEsco } from "./testing/official-files";
import { aGivenFile } from "./testing/official-sets.contract";

const setUp = () => {
  const sets = makeInMemoryOfficialSets();
  const now = () => new Date("2026-03-02T03:00:00Z");
  return { sets, importSet: makeImportOfficialSet({ store: sets, now }) };
};

const kldb = (text: string) => aGivenFile(kldbSetFile, text, "kldb.csv");

it("imports every file of a set and says how much was in each", async () => {
  const { importSet } = setUp();
  const files = [
    aGivenFile(escoFile("occupations_de.csv"), someEsco.occupations, "occupations_de.csv"),
    aGivenFile(escoFile("skills_en.csv"), someEsco.skills, "skills_en.csv"),
  ];

  expect(await importSet(files)).toEqual(
    ok([
      {
        part: "esco-occupations-de",
        file: "occupations_de.csv",
        entries: 4,
        outcome: "imported",
      },
      { part: "esco-skills-en", file: "skills_en.csv", entries: 3, outcome: "imported" },
    ]),
  );
});

it("leaves a file alone that says what was imported before", async () => {
  const { importSet, sets } = setUp();
  await importSet([kldb(kldbFile)]);
  const revision = await sets.revision();

  const result = await importSet([kldb(kldbFile)]);

  expect(result).toEqual(
    ok([{ part: "kldb", file: "kldb.csv", entries: 4, outcome: "unchanged" }]),
  );
  expect(await sets.revision()).toBe(revision);
});

it("refuses a broken file with its line and keeps the earlier set", async () => {
  const { importSet, sets } = setUp();
  await importSet([kldb(kldbFile)]);

  const result = await importSet([kldb(kldbFile.replace("1;2;", "12345;2;"))]);

  expect(result).toEqual(
    refused({
      code: "unusable-file",
      file: "kldb.csv",
      line: 3,
      reason: "„12345, Ebene 2“ is no code of KldB 2010",
    }),
  );
  expect(await sets.kldbNodes()).toHaveLength(4);
});

it("refuses a file that holds nothing but its header", async () => {
  const { importSet } = setUp();
  const [header = ""] = someDkz.titles.split("\n");

  expect(await importSet([aGivenFile(dkzFile, `${header}\n`, "dkz.tsv")])).toEqual(
    refused({
      code: "unusable-file",
      file: "dkz.tsv",
      line: undefined,
      reason: "there is nothing of this set in it",
    }),
  );
});

it("knows the files of an ESCO download by their names, in any language", () => {
  const partOf = (name: string) => escoFile(name)?.part;

  expect(partOf("occupations_uk.csv")).toBe("esco-occupations-uk");
  expect(partOf("skills_de.csv")).toBe("esco-skills-de");
  expect(partOf("occupationSkillRelations.csv")).toBe("esco-relations");
  expect(partOf("occupationSkillRelations_de.csv")).toBe("esco-relations");
  expect(partOf("skillSkillRelations_de.csv")).toBeUndefined();
});

it("names whom imported parts come from", () => {
  expect(publishersOf([])).toEqual([]);
  expect(publishersOf(["labels-names.tsv", "kldb"])).toEqual(["esco", "kldb"]);
  expect(publishersOf(["dkz-esco-mapping"])).toEqual(["esco", "register"]);
});
