import type { JobSeekerId } from "@/lib/job-seekers/job-seeker";
import type { VacancyId } from "@/lib/vacancies/vacancy";
import type { ProfileTraits } from "../traits/profile-traits";
import type { MatchRun, MatchStore, PersonMatches } from "./match-store";

export type PersonToMatch = {
  readonly jobSeekerId: JobSeekerId;
  readonly profile: ProfileTraits;
  /** Offers dismissed for this person, by number; they never come again. */
  readonly leftOut: readonly number[];
};

type Found = Omit<PersonMatches, "jobSeekerId" | "matches"> & {
  readonly found: readonly {
    readonly index: number;
    readonly score: number;
    readonly ratings: string;
  }[];
};

type Dependencies = {
  readonly store: Pick<MatchStore, "beginRun" | "saveAll" | "finishRun">;
  /** Matches people somewhere else, several calls at a time. */
  readonly match: (people: readonly PersonToMatch[]) => Promise<readonly Found[]>;
  readonly vacancyIdOf: (index: number) => VacancyId;
  readonly now: () => Date;
};

export type MatchEverybody = (
  run: MatchRun,
  people: AsyncIterable<PersonToMatch> | Iterable<PersonToMatch>,
) => Promise<{ readonly people: number; readonly matches: number }>;

const AT_A_TIME = 50;
const UNDER_WAY = 4;
const SAVED_AT_A_TIME = 500;

/** Matches all these people and stores what was found, in bounded memory. */
export const makeMatchEverybody =
  ({ store, match, vacancyIdOf, now }: Dependencies): MatchEverybody =>
  async (run, people) => {
    const done = { people: 0, matches: 0 };
    let waiting: PersonMatches[] = [];
    const save = async (): Promise<void> => {
      const batch = waiting;
      waiting = [];
      if (batch.length > 0) await store.saveAll(run, batch, now());
    };
    const take = async (batch: readonly PersonToMatch[]): Promise<void> => {
      const answers = await match(batch);
      batch.forEach(({ jobSeekerId }, position) => {
        const { found = [], ...rest } = answers[position] ?? {};
        const matches = found.map(({ index, ...each }) => ({
          ...each,
          vacancyId: vacancyIdOf(index),
        }));
        waiting.push({ ...rest, jobSeekerId, matches });
        done.people += 1;
        done.matches += matches.length;
      });
    };

    await store.beginRun(run);
    const underWay = new Set<Promise<void>>();
    for await (const batch of inBatches(people, AT_A_TIME)) {
      const taken: Promise<void> = take(batch).finally(() => underWay.delete(taken));
      underWay.add(taken);
      if (underWay.size >= UNDER_WAY) await Promise.race(underWay);
      if (waiting.length >= SAVED_AT_A_TIME) await save();
    }
    await Promise.all(underWay);
    await save();
    await store.finishRun(run, done.people, now());
    return done;
  };

async function* inBatches<Item>(
  items: AsyncIterable<Item> | Iterable<Item>,
  size: number,
): AsyncGenerator<readonly Item[]> {
  let batch: Item[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
