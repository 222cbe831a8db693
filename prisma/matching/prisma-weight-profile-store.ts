import { type WeightProfileStore, weightProfileSchema } from "@/lib/matching/rules/weight-profile";
import type { Database } from "../client";
import { toStorableText } from "../storable-text";

/** Decisions about weights in PostgreSQL, which lets nobody alter one. */
export const makePrismaWeightProfileStore = ({
  prisma,
}: Pick<Database, "prisma">): WeightProfileStore => ({
  all: async () => {
    const rows = await prisma.matchWeightProfile.findMany({ orderBy: { number: "desc" } });
    return rows.map((row) => weightProfileSchema.parse(row));
  },
  latest: async () => {
    const row = await prisma.matchWeightProfile.findFirst({ orderBy: { number: "desc" } });
    return row ? weightProfileSchema.parse(row) : undefined;
  },
  add: async ({ reason, ...profile }) => {
    const { count } = await prisma.matchWeightProfile.createMany({
      data: [{ ...profile, reason: toStorableText(reason) }],
      skipDuplicates: true,
    });
    if (count > 0) await prisma.$queryRaw`SELECT pg_notify('matching', '')::text`;
    return count > 0;
  },
});
