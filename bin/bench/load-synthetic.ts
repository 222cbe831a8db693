import { rebuilding, projectOutbox } from "@/lib/composition/indexing";
import { vacancyStore } from "@/lib/composition/vacancies";
import { vocabulary } from "@/lib/composition/vocabulary";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import { makeSyntheticVacancies } from "@/seeds/synthetic/make-synthetic-vacancies";
import { printFigure, rounded } from "./figures";
import { indexBytes, type MeilisearchAccess } from "./raw-meilisearch";

const BATCH = 10_000;

/**
 * Stores offers in batches and projects their outbox events after each, as the worker does, so that
 * memory stays bounded; prints offers per second and the size of the index.
 */
export const loadSynthetic = async (
  count: number,
  meilisearch: MeilisearchAccess,
): Promise<void> => {
  await rebuilding().ensureIndex();
  const start = performance.now();
  let [storing, projecting] = [0, 0];
  for (const batch of batchesOf(count)) {
    const begun = performance.now();
    await vacancyStore().saveAll(batch);
    const stored = performance.now();
    await projectAll();
    storing += stored - begun;
    projecting += performance.now() - stored;
    if (process.stderr.isTTY) process.stderr.write(".");
  }
  const seconds = (performance.now() - start) / 1000;
  printFigure({
    figure: "load",
    offers: count,
    offersPerSecond: rounded(count / seconds),
    storedPerSecond: rounded((count / storing) * 1000),
    indexedPerSecond: rounded((count / projecting) * 1000),
    indexMegabytes: rounded((await indexBytes(meilisearch)) / 1e6),
    peakMemoryMegabytes: rounded(process.resourceUsage().maxRSS / 1024),
  });
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

const projectAll = async (): Promise<void> => {
  for (;;) {
    const projection = await projectOutbox()(BATCH);
    if (projection.kind === "nothing-due") return;
    if (projection.kind === "unavailable") throw new Error(projection.reason);
  }
};
