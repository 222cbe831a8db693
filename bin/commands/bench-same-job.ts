import { parseArgs } from "node:util";
import { printFigure, rounded } from "@/bin/bench/figures";
import { isToldTwice, toldTwice } from "@/bin/bench/told-twice";
import { withServices } from "@/bin/services/with-services";
import { closeConnections } from "@/lib/composition/database";
import { regroup } from "@/lib/composition/same-jobs";
import { groupJobs } from "@/lib/vacancies/same-job/group-jobs";
import { type JobOutline, outlineOf } from "@/lib/vacancies/same-job/job-outline";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import { builtInVocabulary } from "@/lib/vocabulary/built-in";
import { measureJudgement } from "@/seeds/judged-jobs/measure-judgement";

const { values } = parseArgs({
  options: {
    n: { type: "string", default: "200000" },
    /** So many of them also through PostgreSQL, in batches as the worker has them. */
    stored: { type: "string", default: "20000" },
  },
});
const BATCH = 5_000;

const offersOf = function* (count: number): Generator<Vacancy> {
  const offers = toldTwice(builtInVocabulary, new Date());
  for (let made = 0; made < count; made += 1) {
    const next = offers.next();
    if (!next.done) yield next.value;
  }
};

const inMemory = (count: number): void => {
  const outlines: JobOutline[] = [];
  let outlining = 0;
  for (const offer of offersOf(count)) {
    const begun = performance.now();
    outlines.push(outlineOf(offer, () => false));
    outlining += performance.now() - begun;
  }
  const begun = performance.now();
  const groups = groupJobs(outlines);
  const grouping = performance.now() - begun;
  const together = groups.flatMap(({ leader, members }) =>
    members.filter((id) => id !== leader && isToldTwice(id, leader)),
  );
  const expected = outlines.filter(({ source }) => source === "synthetic-again").length;
  printFigure({
    figure: "same-job",
    offers: count,
    outliningSeconds: rounded(outlining / 1000, 2),
    groupingSeconds: rounded(grouping / 1000, 2),
    jobs: groups.length,
    toldTwice: expected,
    foundAgain: together.length,
    peakMemoryMegabytes: rounded(process.resourceUsage().maxRSS / 1024),
  });
};

const stored = async (count: number): Promise<void> => {
  let [batch, milliseconds]: [Vacancy[], number] = [[], 0];
  const put = async (): Promise<void> => {
    const begun = performance.now();
    await regroup()(
      batch.map(({ id }) => id),
      batch,
    );
    milliseconds += performance.now() - begun;
    batch = [];
  };
  for (const offer of offersOf(count)) {
    batch.push(offer);
    if (batch.length === BATCH) await put();
  }
  if (batch.length > 0) await put();
  printFigure({
    figure: "same-job-stored",
    offers: count,
    seconds: rounded(milliseconds / 1000, 2),
    offersPerSecond: rounded((count / milliseconds) * 1000),
  });
};

const { pairs, precision, recall, missed } = measureJudgement();
printFigure({ figure: "same-job-judged", pairs, precision, recall: rounded(recall, 3), missed });
inMemory(Number(values.n));
await withServices(
  async () => {
    try {
      await stored(Number(values.stored));
    } finally {
      await closeConnections();
    }
  },
  { temporary: true },
);
