import type { OfferReader } from "@/lib/readings/read-offer";
import { ok, refused, type Result } from "@/lib/shared/result";
import type { VacancyId } from "@/lib/vacancies/vacancy";
import type { ImportFormat, MappingContext } from "./import-format";
import type { ImportRunSummary, ImportStaging, ImportedAd, SetAsideReason } from "./import-record";
import { MalformedJson, readJsonRecords } from "./read-json-records";

export type ImportFileCommand = {
  readonly source: string;
  readonly format: string;
  readonly content: AsyncIterable<Uint8Array>;
  /** Called every few hundred records with the number read so far. */
  readonly onProgress?: (read: number) => void;
};

export type ImportFileRefusal =
  | { readonly code: "unknown-format"; readonly known: readonly string[] }
  | { readonly code: "invalid-source-name" }
  | { readonly code: "file-cut-off"; readonly line: number; readonly afterRecords: number }
  | { readonly code: "not-json"; readonly line: number; readonly afterRecords: number }
  | { readonly code: "not-this-format"; readonly format: string; readonly read: number }
  | { readonly code: "empty-file" };

type Dependencies = {
  readonly staging: ImportStaging;
  readonly formats: readonly ImportFormat[];
  readonly context: () => MappingContext;
  /** Reads what the source left unknown from the words of an ad. */
  readonly reader: OfferReader;
  readonly newVacancyId: () => VacancyId;
  readonly now: () => Date;
};

export type ImportFile = (
  command: ImportFileCommand,
) => Promise<Result<ImportRunSummary, ImportFileRefusal>>;

const BATCH_SIZE = 500;
const RAW_LIMIT = 2_000;
const sourceName = /^[a-z0-9][a-z0-9-]{0,59}$/;

/**
 * Reads a file of ads into the staging area and publishes it in one step. Where the file turns out
 * broken or of another kind nothing of it is published, and the refusal says where reading stopped.
 */
export const makeImportFile =
  ({ staging, formats, context, reader, newVacancyId, now }: Dependencies): ImportFile =>
  async (command) => {
    const format = formats.find(({ name }) => name === command.format);
    if (!format) {
      return refused({ code: "unknown-format", known: formats.map(({ name }) => name) });
    }
    if (!sourceName.test(command.source)) return refused({ code: "invalid-source-name" });

    const runId = await staging.open(command.source, format.name);
    try {
      const target = { staging, context: context(), runId };
      const progress = await stageAll(command, format, target);
      const refusal = judge(progress, format);
      if (refusal) {
        await staging.abandon(runId, refusal.code);
        return refused(refusal);
      }
      return ok(await staging.publish(runId, { newId: newVacancyId, now: now(), reader }));
    } catch (fault) {
      await staging.abandon(runId, fault instanceof Error ? fault.name : "unknown fault");
      if (fault instanceof MalformedJson) return refused(toRefusal(fault));
      throw fault;
    }
  };

type Progress = { readonly read: number; readonly recognised: number; readonly bytes: number };

type Target = {
  readonly staging: ImportStaging;
  readonly context: MappingContext;
  readonly runId: string;
};

type Batch = {
  readonly ads: { readonly ad: ImportedAd; readonly line: number }[];
  readonly aside: {
    readonly line: number;
    readonly reason: SetAsideReason;
    readonly raw: string;
  }[];
};

const stageAll = async (
  command: ImportFileCommand,
  format: ImportFormat,
  { staging, context, runId }: Target,
): Promise<Progress> => {
  let [read, recognised, bytes] = [0, 0, 0];
  const batch: Batch = { ads: [], aside: [] };
  const flush = async (): Promise<void> => {
    await staging.stage(runId, batch.ads.splice(0));
    await staging.setAside(runId, batch.aside.splice(0));
    command.onProgress?.(read);
  };
  const counted = countBytes(command.content, (size) => (bytes += size));

  for await (const { value, line } of readJsonRecords(counted, format.listKeys)) {
    read += 1;
    if (format.recognises(value)) recognised += 1;
    const mapped = format.toAd(value, context);
    if (mapped.ok) batch.ads.push({ ad: mapped.value, line });
    else batch.aside.push({ line, reason: mapped.refusal, raw: rawOf(value) });
    if (batch.ads.length + batch.aside.length >= BATCH_SIZE) await flush();
  }
  await flush();
  return { read, recognised, bytes };
};

const judge = (
  { read, recognised, bytes }: Progress,
  format: ImportFormat,
): ImportFileRefusal | undefined => {
  if (bytes === 0) return { code: "empty-file" };
  if (read > 0 && recognised === 0) return { code: "not-this-format", format: format.name, read };
  return undefined;
};

const toRefusal = ({ kind, line, afterRecords }: MalformedJson): ImportFileRefusal => ({
  code: kind === "cut-off" ? "file-cut-off" : "not-json",
  line,
  afterRecords,
});

const rawOf = (value: unknown): string => (JSON.stringify(value) ?? "").slice(0, RAW_LIMIT);

async function* countBytes(
  content: AsyncIterable<Uint8Array>,
  count: (size: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of content) {
    count(chunk.length);
    yield chunk;
  }
}
