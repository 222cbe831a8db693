import { PROJECTION_BATCH, rebuilding } from "@/lib/composition/indexing";
import { vacancyStore } from "@/lib/composition/vacancies";
import { vocabulary } from "@/lib/composition/vocabulary";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import { makeSyntheticVacancies } from "@/seeds/synthetic/make-synthetic-vacancies";
import { printFigure, rounded } from "./figures";
import { projectUntil } from "./project-until";
import { indexBytes, type MeilisearchAccess } from "./raw-meilisearch";

const BATCH = PROJECTION_BATCH;

/**
 * Stores offers in batches and projects their outbox events while the next batch is stored, as
 * importer and worker do side by side; memory stays bounded. Prints offers per second, the time
 * each half took, and the size of the index.
 */
export const loadSynthetic = async (
  count: number,
  meilisearch: MeilisearchAccess,
): Promise<void> => {
  await rebuilding().ensureIndex();
  const start = performance.now();
  const storing = { milliseconds: 0 };
  const projecting = { milliseconds: 0 };
  let underWay: Promise<void> = Promise.resolve();
  for (const batch of batchesOf(count)) {
    await timed(storing, vacancyStore().saveAll(batch));
    await underWay;
    underWay = timed(
      projecting,
      projectUntil(() => true),
    );
    if (process.stderr.isTTY) process.stderr.write(".");
  }
  await underWay;
  const seconds = (performance.now() - start) / 1000;
  printFigure({
    figure: "load",
    offers: count,
    offersPerSecond: rounded(count / seconds),
    storedPerSecond: rounded((count / storing.milliseconds) * 1000),
    indexedPerSecond: rounded((count / projecting.milliseconds) * 1000),
    indexMegabytes: rounded((await indexBytes(meilisearch)) / 1e6),
    peakMemoryMegabytes: rounded(process.resourceUsage().maxRSS / 1024),
  });
};

const timed = async (clock: { milliseconds: number }, work: Promise<void>): Promise<void> => {
  const begun = performance.now();
  await work;
  clock.milliseconds += performance.now() - begun;
};

function* batchesOf(count: number): Generator<readonly Vacancy[]> {
  const offers = makeSyntheticVacancies(vocabulary(), new Date());
  for (let made = 0; made < count; made += BATCH) {
    yield take(offers, Math.min(BATCH, count - made));
  }
}

const take = (offers: Iterator<Vacancy, unknown>, size: number): readonly Vacancy[] =>
  Array.from({ length: size }, () => {
    const next = offers.next();
    if (next.done) throw new Error("Synthetic offers ran out");
    return next.value;
  });
