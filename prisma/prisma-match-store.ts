import { z } from "zod";
import { system } from "@/lib/accounts/rights";
import { type JobSeekerId, jobSeekerIdSchema } from "@/lib/job-seekers/job-seeker";
import type {
  MatchRun,
  MatchStore,
  PersonMatches,
  StoredList,
  StoredMatch,
} from "@/lib/matching/stored/match-store";
import { openingSchema } from "@/lib/matching/opening";
import { vacancyIdSchema } from "@/lib/vacancies/vacancy";
import { asActor } from "./as-actor";
import type { Database } from "./client";
import type { Prisma } from "./generated/client";
import { addNew, closeChanged, moveRanks, noteState } from "./matches-sql";

type Transaction = Prisma.TransactionClient;

/** Results of matching in PostgreSQL, under the policies of case data. */
export const makePrismaMatchStore = (database: Pick<Database, "prisma">): MatchStore => {
  const asPortal = <Value>(work: (transaction: Transaction) => Promise<Value>): Promise<Value> =>
    asActor(database, system, work);
  return {
    beginRun: async (run) => {
      await database.prisma.matchRun.create({ data: run });
    },
    finishRun: async ({ id }, people, finishedAt) => {
      await database.prisma.matchRun.update({ where: { id }, data: { people, finishedAt } });
    },
    saveAll: (run, people, at) => asPortal((transaction) => save(transaction, run, people, at)),
    listOf: (acting, jobSeekerId, at) =>
      asActor(database, acting, (transaction) => readList(transaction, jobSeekerId, at)),
    historyOf: (acting, jobSeekerId, vacancyId) =>
      asActor(database, acting, (transaction) => readHistory(transaction, jobSeekerId, vacancyId)),
    lastFullRun: () => readLastFullRun(database),
    peopleWith: async (vacancyIds) => {
      const rows = await asPortal(({ storedMatch }) =>
        storedMatch.findMany({
          where: { vacancyId: { in: [...vacancyIds] }, until: null },
          select: { jobSeekerId: true },
          distinct: ["jobSeekerId"],
        }),
      );
      return rows.map(({ jobSeekerId }) => jobSeekerIdSchema.parse(jobSeekerId));
    },
    marks: (size) => asPortal((transaction) => readMarks(transaction, size)),
    requested: async (limit) => {
      const rows = await asPortal(({ matchState }) =>
        matchState.findMany({
          where: { requestedAt: { not: null } },
          orderBy: { requestedAt: "asc" },
          take: limit,
        }),
      );
      return rows.map(({ jobSeekerId }) => jobSeekerIdSchema.parse(jobSeekerId));
    },
  };
};

const readList = async (
  { storedMatch, matchState }: Transaction,
  jobSeekerId: JobSeekerId,
  at: Date | undefined,
): Promise<StoredList> => {
  const held = at
    ? { since: { lte: at }, OR: [{ until: null }, { until: { gt: at } }] }
    : { until: null };
  const rows = await storedMatch.findMany({
    where: { jobSeekerId, ...held },
    include: { run: true },
    orderBy: [{ tenths: "desc" }, { rank: "asc" }],
  });
  const state = await matchState.findUnique({ where: { jobSeekerId } });
  const opening = openingSchema.safeParse(state?.opening);
  return {
    matches: rows.map(toStored),
    matchedAt: state && state.matchedAt.getTime() > 0 ? state.matchedAt : undefined,
    opening: opening.success ? opening.data : undefined,
  };
};

const readHistory = async (
  { storedMatch }: Transaction,
  jobSeekerId: JobSeekerId,
  vacancyId: string,
): ReturnType<MatchStore["historyOf"]> => {
  const rows = await storedMatch.findMany({
    where: { jobSeekerId, vacancyId },
    include: { run: true },
    orderBy: { since: "desc" },
  });
  return rows.map((row) => ({ ...toStored(row), ...(row.until && { until: row.until }) }));
};

const readLastFullRun = async ({
  prisma,
}: Pick<Database, "prisma">): ReturnType<MatchStore["lastFullRun"]> => {
  const run = await prisma.matchRun.findFirst({
    where: { kind: "full", finishedAt: { not: null } },
    orderBy: { finishedAt: "desc" },
    select: { rulesVersion: true, vocabularyVersion: true },
  });
  return run ?? undefined;
};

const TENTHS = 10;

const save = async (
  transaction: Transaction,
  run: MatchRun,
  people: readonly PersonMatches[],
  at: Date,
): Promise<void> => {
  const rows = people.flatMap(({ jobSeekerId, matches }) =>
    matches.map((match, position) => ({ ...match, jobSeekerId, rank: position + 1 })),
  );
  const ids = people.map(({ jobSeekerId }) => jobSeekerId);
  const columns = [
    rows.map(({ jobSeekerId }) => jobSeekerId),
    rows.map(({ vacancyId }) => vacancyId),
    rows.map(({ rank }) => rank),
    rows.map(({ score }) => Math.round(score * TENTHS)),
    rows.map(({ ratings }) => ratings),
  ];
  await transaction.$executeRawUnsafe("SET LOCAL statement_timeout = 0");
  await transaction.$executeRawUnsafe(closeChanged, ...columns, ids, at, run.id);
  await transaction.$executeRawUnsafe(moveRanks, ...columns);
  await transaction.$executeRawUnsafe(addNew, ...columns, at, run.id);
  const openings = people.map(({ opening }) => (opening ? JSON.stringify(opening) : null));
  await transaction.$executeRawUnsafe(noteState, ids, openings, at);
};

const toStored = (row: Prisma.StoredMatchGetPayload<{ include: { run: true } }>): StoredMatch => ({
  vacancyId: vacancyIdSchema.parse(row.vacancyId),
  score: row.tenths / TENTHS,
  ratings: row.ratings,
  rank: row.rank,
  cameAt: row.cameAt,
  since: row.since,
  rulesVersion: row.run.rulesVersion,
  vocabularyVersion: row.run.vocabularyVersion,
});

const markRows = z.array(z.object({ person: jobSeekerIdSchema, tenths: z.number() }));

const readMarks = async (
  transaction: Transaction,
  size: number,
): ReturnType<MatchStore["marks"]> => {
  const rows = await transaction.$queryRaw`
    SELECT job_seeker_id::text AS person, min(tenths)::int AS tenths FROM stored_match
    WHERE until IS NULL GROUP BY job_seeker_id HAVING count(*) >= ${size}`;
  return new Map(markRows.parse(rows).map(({ person, tenths }) => [person, tenths / TENTHS]));
};
