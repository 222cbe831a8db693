import { createHash } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { vacancyStore } from "@/lib/composition/vacancies";
import { startWorker } from "@/lib/composition/worker";
import { batchesOf } from "./exchange-material";
import { printFigure, quantile, rounded } from "./figures";
import { type MeilisearchAccess, searchRaw } from "./raw-meilisearch";
import type { ExchangePeer } from "./start-exchange-peer";

type NewsBench = {
  readonly rounds: number;
  readonly loseNotices: () => void;
  readonly meilisearch: MeilisearchAccess;
};

/**
 * How long until a change at the partner is found here: told by a notice, and, where notices are
 * lost, by the clock. Beside it a change made here, which goes nowhere. Workers run on both sides.
 */
export const measureNews = async (
  peer: ExchangePeer,
  { rounds, loseNotices, meilisearch }: NewsBench,
): Promise<void> => {
  const worker = await startWorker(() => undefined);
  await peer.tell({ do: "work" });
  await pause(SETTLE_MS);
  const change = (title: string): Promise<unknown> => peer.tell({ do: "change", title });
  // Both load all offers for matching and look at all of them once; that is not what a change takes.
  printNews("the first changes at the partner after a start", await timed(2, change, meilisearch));
  printNews("a change made here", await timed(rounds, changeHere, meilisearch));
  printNews("a change at the partner, by notice", await timed(rounds, change, meilisearch));
  loseNotices();
  printNews("a change at the partner, by the clock", await timed(2, change, meilisearch));
  await worker.stop();
};

/** Workers look at everything once as they start. */
const SETTLE_MS = 5_000;
const LOOK_EVERY_MS = 50;
const PATIENCE_MS = 120_000;

const changeHere = async (title: string): Promise<void> => {
  const [[vacancy] = []] = batchesOf(1, 1);
  if (vacancy) await vacancyStore().saveAll([{ ...vacancy, title, changedAt: new Date() }]);
};

const timed = async (
  rounds: number,
  change: (title: string) => Promise<unknown>,
  meilisearch: MeilisearchAccess,
): Promise<readonly number[]> => {
  const seconds: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const word = wordOf(round);
    const begun = performance.now();
    await change(`Stelle ${word}`);
    await found(word, begun + PATIENCE_MS, meilisearch);
    seconds.push((performance.now() - begun) / 1000);
    await pause(REST_MS);
  }
  return seconds;
};

/** Longer than the exchange rests after each round, so that rounds do not help one another. */
const REST_MS = 3_000;

/** A word that stands in no offer and is like no other: near ones would be found as misspelt. */
const wordOf = (round: number): string =>
  createHash("sha256")
    .update(`${performance.timeOrigin} ${performance.now()} ${round}`)
    .digest("hex")
    .slice(0, 14)
    .replace(/\d/g, (digit) => "ghjkmnprtz".charAt(Number(digit)));

/** Asked of the engine itself: pages remember for some seconds what a search found. */
const found = async (
  word: string,
  deadline: number,
  meilisearch: MeilisearchAccess,
): Promise<void> => {
  while ((await searchRaw(meilisearch, { q: word, page: 1, hitsPerPage: 1 })) === 0) {
    if (performance.now() > deadline) throw new Error(`"${word}" never came`);
    await pause(LOOK_EVERY_MS);
  }
};

const printNews = (figure: string, seconds: readonly number[]): void =>
  printFigure({
    ...{ figure, samples: seconds.length },
    medianSeconds: rounded(quantile(seconds, 0.5), 2),
    longestSeconds: rounded(Math.max(...seconds), 2),
  });
