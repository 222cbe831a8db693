import { z } from "zod";
import { planRowSchema, type TrainingPlanStore } from "@/lib/matching/planning/training-plan";
import type { Database } from "../client";

const finishedSchema = z.object({
  people: z.number(),
  offers: z.number(),
  rulesVersion: z.string(),
  vocabularyVersion: z.string(),
  finishedAt: z.date(),
  rows: z.array(planRowSchema),
});

/** Plans in PostgreSQL; a request wakes the matching of the worker. */
export const makePrismaTrainingPlanStore = ({
  prisma,
}: Pick<Database, "prisma">): TrainingPlanStore => ({
  request: async (id, requestedAt) => {
    const { count } = await prisma.trainingPlan.createMany({
      data: [{ id, requestedAt }],
      skipDuplicates: true,
    });
    if (count > 0) await prisma.$queryRaw`SELECT pg_notify('matching', '')::text`;
    return count > 0;
  },
  open: async () => {
    const row = await prisma.trainingPlan.findFirst({
      where: { finishedAt: null },
      omit: { rows: true },
    });
    if (!row) return undefined;
    const { id, requestedAt, startedAt, done, people } = row;
    return { id, requestedAt, ...(startedAt && { progress: { done, people } }) };
  },
  begin: async (id, facts, startedAt) => {
    await prisma.trainingPlan.updateMany({
      where: { id, finishedAt: null },
      data: { ...facts, startedAt, done: 0 },
    });
  },
  progress: async (id, done) => {
    await prisma.trainingPlan.updateMany({ where: { id, finishedAt: null }, data: { done } });
  },
  finish: async (id, rows, finishedAt) => {
    await prisma.$transaction([
      prisma.trainingPlan.deleteMany({ where: { finishedAt: { not: null } } }),
      prisma.trainingPlan.updateMany({
        where: { id, finishedAt: null },
        data: { rows: [...rows], finishedAt },
      }),
    ]);
  },
  latest: async () => {
    const row = await prisma.trainingPlan.findFirst({
      where: { finishedAt: { not: null } },
      orderBy: { finishedAt: "desc" },
    });
    return row ? finishedSchema.parse(row) : undefined;
  },
});
