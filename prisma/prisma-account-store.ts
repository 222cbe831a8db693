import { z } from "zod";
import { accountSchema, type AccountStore } from "@/lib/accounts/account";
import type { Database } from "./client";
import { Prisma } from "./generated/client";
import { withoutNulls } from "./known-values";
import { toStorableText } from "./storable-text";

/** Accounts in PostgreSQL. */
export const makePrismaAccountStore = ({ pool, prisma }: Database): AccountStore => ({
  find: async (id) => {
    const row = await prisma.account.findUnique({ where: { id } });
    return row ? accountSchema.parse(withoutNulls(row)) : undefined;
  },
  findByEmail: async (email) => {
    // Prisma compares without case by ILIKE, where "_" in an address would stand for any letter.
    const { rows } = await pool.query("SELECT id FROM account WHERE lower(email) = lower($1)", [
      toStorableText(email),
    ]);
    const found = idSchema.parse(rows)[0];
    if (!found) return undefined;
    const row = await prisma.account.findUnique({ where: { id: found.id } });
    return row ? accountWithHashSchema.parse(withoutNulls(row)) : undefined;
  },
  saveAll: async (accounts) => {
    await prisma.$transaction(
      accounts.map((account) => {
        const { id, siteId = null, specialism = null, ...rest } = account;
        const columns = { ...rest, siteId, specialism };
        return prisma.account.upsert({
          where: { id },
          create: { id, ...columns },
          update: columns,
        });
      }),
    );
  },
  setPasswordHash: async (id, passwordHash) => {
    await prisma.account.updateMany({ where: { id }, data: { passwordHash } });
  },
  setEmail: async (id, email) => {
    try {
      await prisma.account.updateMany({ where: { id }, data: { email } });
      return true;
    } catch (fault) {
      if (isTaken(fault)) return false;
      throw fault;
    }
  },
  setPosition: async (id, { role, siteId = null, specialism = null }) => {
    await prisma.account.updateMany({ where: { id }, data: { role, siteId, specialism } });
  },
  count: () => prisma.account.count(),
});

/** The database's own word on uniqueness: two people may pass any earlier check together. */
const isTaken = (fault: unknown): boolean =>
  fault instanceof Prisma.PrismaClientKnownRequestError && fault.code === "P2002";

const accountWithHashSchema = accountSchema.extend({ passwordHash: z.string() });
const idSchema = z.array(z.object({ id: z.string() }));
