import type { JobSeekerId } from "@/lib/job-seekers/job-seeker";
import type { Opening } from "../../opening";
import type { MatchStore, StoredMatch } from "../match-store";

type Held = StoredMatch & { readonly jobSeekerId: JobSeekerId; until?: Date };

/** A MatchStore that forgets with the process. Asks no policies: everybody reads everything. */
export const makeInMemoryMatchStore = (): MatchStore & {
  readonly request: (id: JobSeekerId) => void;
} => {
  const held: Held[] = [];
  const states = new Map<JobSeekerId, { matchedAt: Date; opening?: Opening | undefined }>();
  const runs: { rulesVersion: string; vocabularyVersion: string }[] = [];
  const asked = new Set<JobSeekerId>();
  const holding = (): Held[] => held.filter(({ until }) => until === undefined);

  return {
    request: (id) => void asked.add(id),
    beginRun: async () => undefined,
    finishRun: async ({ kind, rulesVersion, vocabularyVersion }) => {
      if (kind === "full") runs.push({ rulesVersion, vocabularyVersion });
    },
    lastFullRun: async () => runs.at(-1),
    historyOf: async (_acting, jobSeekerId, vacancyId) =>
      held
        .filter((each) => each.jobSeekerId === jobSeekerId && each.vacancyId === vacancyId)
        .map(({ jobSeekerId: _person, ...result }) => result)
        .sort((one, other) => other.since.getTime() - one.since.getTime()),
    saveAll: async ({ rulesVersion, vocabularyVersion }, people, at) => {
      for (const { jobSeekerId, matches, opening } of people) {
        const before = holding().filter((each) => each.jobSeekerId === jobSeekerId);
        const versions = { rulesVersion, vocabularyVersion };
        const now = matches.map((match, position): Held => {
          const earlier = before.find(({ vacancyId }) => vacancyId === match.vacancyId);
          const made = { ...match, ...versions, jobSeekerId, rank: position + 1 };
          const isSame = earlier !== undefined && isEqual(earlier, made);
          return {
            ...made,
            cameAt: earlier?.cameAt ?? at,
            since: isSame ? earlier.since : at,
          };
        });
        const isKept = (each: Held): boolean =>
          now.some((made) => made.vacancyId === each.vacancyId && isEqual(each, made));
        for (const each of before.filter((one) => !isKept(one))) each.until = at;
        for (const each of before.filter(isKept)) held.splice(held.indexOf(each), 1);
        held.push(...now);
        states.set(jobSeekerId, {
          matchedAt: at,
          opening: opening ?? states.get(jobSeekerId)?.opening,
        });
        asked.delete(jobSeekerId);
      }
    },
    listOf: async (_acting, jobSeekerId, at) => ({
      matches: held
        .filter((each) => each.jobSeekerId === jobSeekerId && holdsAt(each, at))
        .map(({ jobSeekerId: _person, until: _until, ...match }) => match)
        .sort((one, other) => one.rank - other.rank),
      matchedAt: states.get(jobSeekerId)?.matchedAt,
      opening: states.get(jobSeekerId)?.opening,
    }),
    peopleWith: async (vacancyIds) => [
      ...new Set(
        holding()
          .filter(({ vacancyId }) => vacancyIds.includes(vacancyId))
          .map(({ jobSeekerId }) => jobSeekerId),
      ),
    ],
    marks: async (size) => {
      const people = new Set(holding().map(({ jobSeekerId }) => jobSeekerId));
      return new Map(
        [...people].flatMap((person): [JobSeekerId, number][] => {
          const list = holding().filter(({ jobSeekerId }) => jobSeekerId === person);
          return list.length < size ? [] : [[person, Math.min(...list.map(({ score }) => score))]];
        }),
      );
    },
    requested: async (limit) => [...asked].slice(0, limit),
  };
};

type Result = Pick<StoredMatch, "score" | "ratings" | "rulesVersion" | "vocabularyVersion">;

const isEqual = (one: Result, other: Result): boolean =>
  one.score === other.score &&
  one.ratings === other.ratings &&
  one.rulesVersion === other.rulesVersion &&
  one.vocabularyVersion === other.vocabularyVersion;

const holdsAt = ({ since, until }: Held, at: Date | undefined): boolean =>
  at === undefined ? until === undefined : since <= at && (until === undefined || until > at);
