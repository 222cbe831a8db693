import { z } from "zod";
import { accountIdSchema } from "@/lib/accounts/account";
import { type Acting, system } from "@/lib/accounts/rights";
import type { JobSeeker, JobSeekerId } from "@/lib/job-seekers/job-seeker";
import {
  changedSections,
  profileSections,
  sectionOf,
  sectionValuesSchema,
} from "@/lib/job-seekers/profile/profile-section";
import type { EarlierSection, ProfileStore } from "@/lib/job-seekers/profile/profile-store";
import { asActor } from "./as-actor";
import type { Database } from "./client";
import type { Prisma } from "./generated/client";
import { officers, toJobSeeker, toProfile } from "./job-seeker-row";
import { withoutNulls } from "./known-values";
import { toStorableJson } from "./storable-text";

/** Profiles in PostgreSQL, locked from reading to keeping; the policies decide who may write which. */
export const makePrismaProfileStore = (database: Pick<Database, "prisma">): ProfileStore => ({
  change: (acting, id, decide) =>
    asActor(database, acting, async (transaction) => {
      const current = await lock(transaction, id);
      if (!current) return undefined;
      const decided = decide(current, await earlierOf(transaction, id));
      if (decided.ok) await keep(transaction, acting, current, decided.value);
      return decided;
    }),
  findEarlier: (acting, id) =>
    asActor(database, acting, (transaction) => earlierOf(transaction, id)),
});

/** A lock asks for the right to write: a row that may only be read seems not to be there. */
const lock = async (
  transaction: Prisma.TransactionClient,
  id: JobSeekerId,
): Promise<JobSeeker | undefined> => {
  const locked = await transaction.$queryRaw<unknown[]>`
    SELECT 1 FROM job_seeker WHERE id = ${id}::uuid FOR UPDATE`;
  if (locked.length === 0) return undefined;
  const row = await transaction.jobSeeker.findUnique({ where: { id }, include: { officers } });
  return row ? toJobSeeker(row) : undefined;
};

const earlierSchema = z.object({
  section: z.enum(profileSections),
  values: sectionValuesSchema,
  changedAt: z.date(),
  changedBy: accountIdSchema.optional(),
});

const earlierOf = async (
  { profileEarlier }: Prisma.TransactionClient,
  jobSeekerId: JobSeekerId,
): Promise<readonly EarlierSection[]> => {
  const rows = await profileEarlier.findMany({
    where: { jobSeekerId },
    orderBy: { section: "asc" },
  });
  return rows.map((row) => earlierSchema.parse(withoutNulls(row)));
};

const keep = async (
  transaction: Prisma.TransactionClient,
  acting: Acting,
  before: JobSeeker,
  after: JobSeeker,
): Promise<void> => {
  const sections = changedSections(before, after);
  if (sections.length === 0) return;
  const { id } = before;
  await transaction.jobSeeker.update({ where: { id }, data: { profile: toProfile(after) } });
  for (const section of sections) {
    const earlier = {
      values: JSON.parse(toStorableJson(sectionOf(before, section))),
      changedAt: new Date(),
      changedBy: acting === system ? null : acting.id,
    };
    await transaction.profileEarlier.upsert({
      where: { jobSeekerId_section: { jobSeekerId: id, section } },
      create: { jobSeekerId: id, section, ...earlier },
      update: earlier,
    });
  }
};
