import { vocabulary } from "@/lib/composition/vocabulary";
import { matchKnowledge } from "@/lib/composition/matching";
import type { JobSeeker } from "@/lib/job-seekers/job-seeker";
import { loadShortlist, type LoadedShortlist } from "@/lib/matching/shortlist/load-shortlist";
import { bytesOf, toShared } from "@/lib/matching/shortlist/shared-shortlist";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import { makeSyntheticJobSeekers } from "@/seeds/synthetic/make-synthetic-job-seekers";
import { makeSyntheticVacancies } from "@/seeds/synthetic/make-synthetic-vacancies";
import { printFigure, rounded } from "./figures";

const BATCH = 5_000;

/** The first `count` synthetic people. */
export const someJobSeekers = (count: number): readonly JobSeeker[] =>
  taken(makeSyntheticJobSeekers(vocabulary()), count);

const taken = <Item>(items: Iterator<Item, unknown>, count: number): readonly Item[] =>
  Array.from({ length: count }, () => {
    const next = items.next();
    if (next.done) throw new Error("Synthetic data ran out");
    return next.value;
  });

/** Loads the shortlist with synthetic offers; the time it takes to make them up is left out. */
export const loadOffers = async (count: number): Promise<LoadedShortlist> => {
  const clock = { making: 0 };
  const begun = performance.now();
  const loaded = await loadShortlist(synthetic(count, clock), matchKnowledge().codebook);
  const seconds = (performance.now() - begun - clock.making) / 1000;
  const bytes = bytesOf(toShared(loaded.shortlist));
  printFigure({
    figure: "shortlist-load",
    offers: count,
    loadSeconds: rounded(seconds, 2),
    offersPerSecond: Math.round(count / seconds),
    makingUpSeconds: rounded(clock.making / 1000, 2),
    megabytes: rounded(bytes / 1e6),
    bytesPerOffer: rounded(bytes / count),
    peakMemoryMegabytes: peakMegabytes(),
  });
  return loaded;
};

export const peakMegabytes = (): number => rounded(process.resourceUsage().maxRSS / 1024);

function* synthetic(count: number, clock: { making: number }): Generator<readonly Vacancy[]> {
  const offers = makeSyntheticVacancies(vocabulary(), new Date());
  for (let made = 0; made < count; made += BATCH) {
    const begun = performance.now();
    const batch = taken(offers, Math.min(BATCH, count - made));
    clock.making += performance.now() - begun;
    yield batch;
  }
}
