import { expect, it } from "vitest";
import { makeInMemoryCorrections } from "@/lib/readings/testing/in-memory-corrections";
import { makeInMemoryReadings } from "@/lib/readings/testing/in-memory-readings";
import { aPlainReader } from "@/lib/readings/testing/a-reader";
import { refused } from "@/lib/shared/result";
import { aVacancyId } from "@/lib/vacancies/testing/a-vacancy";
import { makeInMemoryVacancyStore } from "@/lib/vacancies/testing/in-memory-vacancy-store";
import { importFormats } from "./formats";
import { makeImportFile } from "./import-file";
import { makeInMemoryImportStaging } from "./testing/in-memory-import-staging";

const now = new Date("2026-11-22T08:00:00Z");

const setUp = () => {
  const vacancies = makeInMemoryVacancyStore();
  const corrections = makeInMemoryCorrections();
  const readings = makeInMemoryReadings(vacancies, corrections);
  const importFile = makeImportFile({
    staging: makeInMemoryImportStaging({ vacancies, readings, corrections }),
    formats: importFormats,
    context: () => ({
      gazetteer: {
        resolve: () => ({ kind: "unknown", nearNames: [] }),
        suggest: () => [],
        findAgs: () => undefined,
        locate: () => undefined,
      },
    }),
    reader: aPlainReader,
    newVacancyId: aVacancyId,
    now: () => now,
  });
  const importText = (text: string, format = "ba-jobsuche", source = "ba-test") =>
    importFile({ source, format, content: inOneChunk(text) });
  return { vacancies, importText };
};

async function* inOneChunk(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

const good = (reference: string): string => `{"refnr":"${reference}","titel":"Koch"}`;

it("publishes what it can use and sets the rest aside, every record counted once", async () => {
  const { importText, vacancies } = setUp();

  const result = await importText(`[${good("1")},${good("2")},{"titel":"ohne Nummer"},7]`);

  expect(result).toMatchObject({
    ok: true,
    value: { read: 4, accepted: 2, updated: 0, unchanged: 0, setAside: 2 },
  });
  expect(vacancies.all().map(({ status }) => status)).toEqual(["published", "published"]);
});

it("changes nothing the second time", async () => {
  const { importText } = setUp();
  await importText(`[${good("1")}]`);

  expect(await importText(`[${good("1")}]`)).toMatchObject({
    ok: true,
    value: { read: 1, accepted: 0, unchanged: 1 },
  });
});

it("publishes nothing of a file that is cut off, and says where", async () => {
  const { importText, vacancies } = setUp();

  expect(await importText(`[${good("1")},\n${good("2")},\n{"ref`)).toEqual(
    refused({ code: "file-cut-off", line: 3, afterRecords: 2 }),
  );
  expect(vacancies.all()).toEqual([]);
});

it.each([
  ["", { code: "empty-file" }],
  ["<xml/>", { code: "not-json", line: 1, afterRecords: 0 }],
  ['{"name":"something else"}', { code: "not-this-format", format: "ba-jobsuche", read: 1 }],
] as const)("refuses %j", async (text, refusal) => {
  expect(await setUp().importText(text)).toEqual(refused(refusal));
});

it("takes an empty result list for what it is", async () => {
  expect(await setUp().importText('{"ergebnisliste":[],"maxErgebnisse":0}')).toMatchObject({
    ok: true,
    value: { read: 0, accepted: 0 },
  });
});

it("refuses an unknown format and a source name nobody could type", async () => {
  expect(await setUp().importText("[]", "csv")).toEqual(
    refused({ code: "unknown-format", known: ["ba-jobsuche"] }),
  );
  expect(await setUp().importText("[]", "ba-jobsuche", "../x")).toEqual(
    refused({ code: "invalid-source-name" }),
  );
});
