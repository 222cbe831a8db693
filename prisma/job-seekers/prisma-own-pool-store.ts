import { type OwnPool, ownPoolSchema, type OwnPoolStore } from "@/lib/job-seekers/pools/own-pools";
import type { Database } from "../client";
import type { Prisma } from "../generated/client";
import { withoutNulls } from "../known-values";
import { toStorableText } from "../storable-text";

/** Pools of the sites in PostgreSQL. */
export const makePrismaOwnPoolStore = ({
  prisma: { ownPool },
}: Pick<Database, "prisma">): OwnPoolStore => ({
  ofSite: async (siteId) =>
    (await ownPool.findMany({ where: { siteId } })).map(toPool).sort(byName),
  all: async () => (await ownPool.findMany()).map(toPool).sort(byName),
  add: async ({ name, rule, ...pool }) => {
    const data = { ...pool, name: toStorableText(name), ...(rule && { rule }) };
    const { count } = await ownPool.createMany({ data: [data], skipDuplicates: true });
    return count > 0;
  },
  remove: async (siteId, id) => {
    await ownPool.deleteMany({ where: { id, siteId } });
  },
});

const byName = (one: OwnPool, other: OwnPool): number => one.name.localeCompare(other.name, "de");

const toPool = (row: Prisma.OwnPoolGetPayload<object>): OwnPool =>
  ownPoolSchema.parse(withoutNulls(row));
