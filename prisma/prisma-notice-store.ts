import { z } from "zod";
import { accountIdSchema } from "@/lib/accounts/account";
import { fromContent } from "@/lib/audit/audit-chain";
import type { NoticeStore, ReadingLog } from "@/lib/audit/notice-store";
import { noticeKinds } from "@/lib/audit/unusual-reading";
import type { Database } from "./client";

/** Notices in PostgreSQL. */
export const makePrismaNoticeStore = ({ prisma }: Pick<Database, "prisma">): NoticeStore => ({
  putAll: async (notices) => {
    await prisma.$transaction(
      notices.map(({ actorId, kind, day, ...rest }) => {
        const key = { actorId, kind, day: new Date(day) };
        const facts = { ...rest, jobSeekerIds: [...rest.jobSeekerIds] };
        return prisma.accessNotice.upsert({
          where: { actorId_kind_day: key },
          create: { ...key, ...facts },
          update: facts,
        });
      }),
    );
  },
  newest: async (limit) => {
    const rows = await prisma.accessNotice.findMany({ orderBy: { lastAt: "desc" }, take: limit });
    return z.array(noticeSchema).parse(rows);
  },
});

/** The audit trail, read for what it says about people's files. */
export const makePrismaReadingLog = ({ pool }: Pick<Database, "pool">): ReadingLog => ({
  readingsSince: async (at) => {
    const { rows } = await pool.query(
      `SELECT content FROM audit_entry
       WHERE recorded_at >= $1 AND subject_kind = 'job-seeker' ORDER BY recorded_at, sequence`,
      [at],
    );
    return contentsSchema.parse(rows).map(({ content }) => fromContent(content));
  },
});

const noticeSchema = z.object({
  actorId: accountIdSchema,
  kind: z.enum(noticeKinds),
  day: z.date().transform((day) => day.toISOString().slice(0, 10)),
  firstAt: z.date(),
  lastAt: z.date(),
  jobSeekerIds: z.array(z.string()),
  grounds: z.record(z.string(), z.number()),
});

const contentsSchema = z.array(z.object({ content: z.string() }));
