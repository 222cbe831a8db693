import { accessGrantSchema, type AccessGrantStore } from "@/lib/job-seekers/access-grant";
import type { Database } from "./client";
import { withoutNulls } from "./known-values";
import { toStorableText } from "./storable-text";

/** Stated reasons in PostgreSQL, where the policies of case data look for them, too. */
export const makePrismaAccessGrantStore = ({
  prisma,
}: Pick<Database, "prisma">): AccessGrantStore => ({
  add: async ({ note, ...grant }) => {
    await prisma.accessGrant.create({
      data: { ...grant, note: note === undefined ? null : toStorableText(note) },
    });
  },
  findHolding: async (actorId, jobSeekerId, at) => {
    const row = await prisma.accessGrant.findFirst({
      where: { actorId, jobSeekerId, grantedAt: { lte: at }, expiresAt: { gt: at } },
      orderBy: { expiresAt: "desc" },
    });
    return row ? accessGrantSchema.parse(withoutNulls(row)) : undefined;
  },
});
