import { textOfKey } from "@/lib/readings/ad-key";
import type { OccupationCorrections } from "@/lib/readings/occupation-correction";
import type { InMemoryReadings } from "@/lib/readings/testing/in-memory-readings";
import type { InMemoryVacancyStore } from "@/lib/vacancies/testing/in-memory-vacancy-store";
import { decideImport } from "../decide-import";
import type { ImportedAd, ImportRunSummary, ImportStaging, SetAsideReason } from "../import-record";

type Run = {
  readonly source: string;
  readonly format: string;
  readonly staged: { readonly ad: ImportedAd; readonly line: number }[];
  readonly setAside: SetAsideReason[];
  state: "open" | "published" | "abandoned";
};

type Memory = {
  readonly vacancies: InMemoryVacancyStore;
  readonly readings: InMemoryReadings;
  readonly corrections: OccupationCorrections;
};

export const makeInMemoryImportStaging = ({
  vacancies,
  readings,
  corrections,
}: Memory): ImportStaging => {
  const runs: Run[] = [];
  const openRun = (runId: string): Run => {
    const run = runs[Number(runId)];
    if (run?.state !== "open") throw new Error(`Import run ${runId} is not open`);
    return run;
  };

  return {
    open: async (source, format) => {
      runs.push({ source, format, staged: [], setAside: [], state: "open" });
      return String(runs.length - 1);
    },
    stage: async (runId, ads) => {
      openRun(runId).staged.push(...ads);
    },
    setAside: async (runId, records) => {
      openRun(runId).setAside.push(...records.map(({ reason }) => reason));
    },
    publish: async (runId, circumstances) => {
      const run = openRun(runId);
      const { firsts, repeated } = splitRepeated(run.staged);
      const known = new Map(
        vacancies
          .all()
          .filter(({ source }) => source === run.source)
          .map((vacancy) => [vacancy.externalId, vacancy]),
      );
      const knownOf = ({ externalId }: ImportedAd) => {
        const vacancy = known.get(externalId);
        const reading = vacancy && readings.get(vacancy.id);
        return vacancy && { vacancy, ...(reading ? { reading } : {}) };
      };
      const counting = new Map(
        (await corrections.newest(Infinity))
          .filter(({ ended }) => !ended)
          .map((correction) => [textOfKey(correction.key), correction]),
      );
      const decisions = firsts.map((ad) =>
        decideImport(ad, knownOf(ad), {
          ...circumstances,
          source: run.source,
          correctionFor: (key) => counting.get(textOfKey(key)),
        }),
      );
      readings.put(decisions.flatMap(({ reading }) => reading ?? []));
      const of = (outcome: string) =>
        decisions.filter((decision) => decision.outcome === outcome).map(({ vacancy }) => vacancy);

      await vacancies.saveAll([...of("accepted"), ...of("updated")]);
      vacancies.replaceQuietly(of("unchanged"));
      run.state = "published";
      return {
        runId,
        source: run.source,
        format: run.format,
        accepted: of("accepted").length,
        updated: of("updated").length,
        unchanged: of("unchanged").length,
        ...asideOf(run, repeated),
      };
    },
    abandon: async (runId, _reason) => {
      const run = runs[Number(runId)];
      if (run?.state === "open") run.state = "abandoned";
    },
  };
};

const splitRepeated = (staged: Run["staged"]) => {
  const firsts = new Map<string, ImportedAd>();
  const repeated: SetAsideReason[] = [];
  for (const { ad } of staged.toSorted((one, other) => one.line - other.line)) {
    const { externalId } = ad;
    if (firsts.has(externalId)) repeated.push({ code: "repeated-id", externalId });
    else firsts.set(externalId, ad);
  }
  return { firsts: [...firsts.values()], repeated };
};

const asideOf = (
  { setAside, staged }: Run,
  repeated: readonly SetAsideReason[],
): Pick<ImportRunSummary, "read" | "setAside" | "setAsideReasons"> => {
  const reasons: Record<string, number> = {};
  for (const { code } of [...setAside, ...repeated]) reasons[code] = (reasons[code] ?? 0) + 1;
  return {
    read: staged.length + setAside.length,
    setAside: setAside.length + repeated.length,
    setAsideReasons: reasons,
  };
};
