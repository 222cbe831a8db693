import { matchKnowledge } from "@/lib/composition/matching";
import { vacancySearches, vacancyStore } from "@/lib/composition/vacancies";
import type { JobSeeker } from "@/lib/job-seekers/job-seeker";
import { explainMatch } from "@/lib/matching/explain-match";
import { findCandidates } from "@/lib/matching/find-candidates";
import { dayOf } from "@/lib/shared/dates";
import { printFigure, rounded, timeEach } from "./figures";
import { printQuantiles, TOP } from "./measure-matching";

/** The same answer through queries to the search engine alone, for a sample, and what that means for all. */
export const measureBySearch = async (
  people: readonly JobSeeker[],
  offers: number,
  sampleSize: number,
  secondsPerPerson: number,
): Promise<void> => {
  const sample = people.slice(0, sampleSize);
  const sizes = { profiles: people.length, offers };
  const durations = await timeEach(sample.length, async (round) => {
    const person = sample[round];
    if (person) await rankBySearch(person);
  });
  printQuantiles("one-profile-by-search", durations, sizes);
  const bySearch = durations.reduce((sum, each) => sum + each, 0) / 1000 / sample.length;
  printFigure({
    figure: "full-run-by-search",
    ...sizes,
    sample: sample.length,
    extrapolatedSeconds: rounded(bySearch * people.length),
    shortlistSeconds: rounded(secondsPerPerson * people.length, 2),
    timesSlower: rounded(bySearch / secondsPerPerson),
  });
};

const rankBySearch = async (person: JobSeeker): Promise<void> => {
  const knowledge = matchKnowledge();
  const ids = await findCandidates(person, vacancySearches().index, knowledge);
  const today = dayOf(new Date());
  (await vacancyStore().findMany(ids))
    .map((vacancy) => explainMatch(person, vacancy, knowledge, today))
    .filter(({ obstacles }) => obstacles.length === 0)
    .sort((one, other) => other.score - one.score)
    .slice(0, TOP);
};
