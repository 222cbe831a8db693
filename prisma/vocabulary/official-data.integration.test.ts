import { createReadStream, existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { beforeEach, expect, it, type TestContext } from "vitest";
import {
  type GivenFile,
  makeImportOfficialSet,
} from "@/lib/vocabulary/official/import-official-set";
import {
  dkzFile,
  escoFile,
  kldbFile,
  labelsFile,
  mappingFile,
  type SetFile,
} from "@/lib/vocabulary/official/set-files";
import {
  idsByName,
  labelsById,
  makeFindOfficialName,
} from "@/lib/vocabulary/official/official-names";
import { sharedData } from "@/lib/vocabulary/testing/official-kldb";
import { makePrismaOfficialSets } from "../prisma-official-sets";
import { databaseForTests } from "../testing/database-for-tests";

/** The first lines of a file: enough to see that the layout is understood. */
async function* firstLines(path: string, most: number): AsyncGenerator<Uint8Array> {
  let count = 0;
  for await (const line of createInterface(createReadStream(path))) {
    yield new TextEncoder().encode(`${line}\n`);
    count += 1;
    if (count === most) return;
  }
}

const official = (file: SetFile | undefined, path: string, most = 30_000): GivenFile => {
  if (!file) throw new Error(`${path} is no file of an official set`);
  const whole = sharedData("taxonomy", path);
  return { ...file, path: whole, open: () => firstLines(whole, most) };
};

const labels = official(escoFile("occupations_de.csv"), "esco/v1.2.0_de/occupations_de.csv");
const relations = official(
  escoFile("occupationSkillRelations.csv"),
  "esco/v1.1.1_en/occupationSkillRelations.csv",
  10_000,
);
const skills = official(labelsFile("skills"), "esco_skill_labels_de.tsv");
const kldb = official(kldbFile, "kldb2010_v2020_gliederung.csv");
const dkz = official(dkzFile, "ba_berufe_dkz_2024-07.tsv");
const mapping = official(mappingFile, "ba_dkz_to_esco_occupations.tsv");
// The first fifty occupations, each in all languages.
const occupationNames = official(
  labelsFile("occupations"),
  "multilingual/esco_occupation_labels.tsv",
  5_000,
);
const files = [labels, relations, skills, kldb, dkz, mapping];

const skipWithoutData = ({ skip }: TestContext): void => {
  if (files.every(({ path }) => existsSync(path))) return;
  skip("data/taxonomy is not present");
};

const emptyDatabase = databaseForTests();
const sets = async () => {
  const official = makePrismaOfficialSets(await emptyDatabase());
  const importSet = makeImportOfficialSet({ store: official, now: () => new Date(0) });
  return { official, importSet };
};

beforeEach(skipWithoutData);

it("imports official files of several releases, and nothing the second time", async () => {
  const { importSet } = await sets();

  const [first, second] = [await importSet(files), await importSet(files)];

  const outcomes = (result: typeof first) =>
    result.ok ? new Set(result.value.map(({ outcome }) => outcome)) : result.refusal;
  expect(outcomes(first)).toEqual(new Set(["imported"]));
  expect(outcomes(second)).toEqual(new Set(["unchanged"]));
});

it("joins skills of ESCO 1.1.1 with German labels of 1.2.0 and codes of the register", async () => {
  const { official, importSet } = await sets();
  await importSet(files);

  const occupations = await official.occupations();
  const named = new Set((await official.skills()).map(({ uri }) => uri));
  const joined = occupations.filter(({ skillUris }) => skillUris.length > 0);
  const withNames = joined.filter(({ skillUris }) => skillUris.some((uri) => named.has(uri)));

  expect(joined.length).toBeGreaterThan(200);
  expect(withNames.length).toBeGreaterThan(0.9 * joined.length);
  expect(occupations.filter((one) => one.kldb).length).toBeGreaterThan(2_500);
});

it("finds the names of an occupation in other languages by the German ones", async () => {
  const { official, importSet } = await sets();
  await importSet([labels, occupationNames]);

  const ids = idsByName(await official.germanNames());
  const [bulgarian, arabic] = [
    labelsById(await official.labelsIn("bg")),
    labelsById(await official.labelsIn("ar")),
  ];
  const find = makeFindOfficialName({
    ids: () => ids,
    labelsIn: (language) => (language === "bg" ? bulgarian : arabic),
  });

  const stage =
    "Technischer Leiter für Bühne, Film und Fernsehen/Technische Leiterin für Bühne, Film und Fernsehen";
  expect(find("occupation", stage, "bg")).toBe("технически режисьор");
  expect(find("occupation", "Technische Direktorin für Bühne, Film und Fernsehen", "bg")).toBe(
    "технически режисьор",
  );
  expect(find("occupation", stage, "ar")).toBeUndefined();
});

it("reads all five levels of KldB 2010", async () => {
  const { official, importSet } = await sets();
  await importSet([kldb]);

  const codes = (await official.kldbNodes()).map(({ code }) => code);
  const counts = [1, 2, 3, 4, 5].map(
    (level) => codes.filter((code) => code.length === level).length,
  );

  expect(counts).toEqual([10, 37, 144, 703, 1_301]);
});

it("refuses a register that was cut off and keeps the earlier one", async () => {
  const { official, importSet } = await sets();
  await importSet([dkz]);
  const cutOff: GivenFile = { ...dkz, open: () => createReadStream(dkz.path, { end: 100_000 }) };

  const result = await importSet([cutOff]);

  expect(result).toMatchObject({ ok: false, refusal: { code: "unusable-file" } });
  expect((await official.parts()).map(({ entries }) => entries)).toEqual([15_242]);
});
