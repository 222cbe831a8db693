import { randomUUID } from "node:crypto";
import {
  secondFactorSchema,
  type SecondFactorStore,
} from "@/lib/accounts/second-factor/second-factor";
import type { Database } from "../client";
import { withoutNulls } from "../known-values";

/** Second factors in PostgreSQL. */
export const makePrismaSecondFactorStore = (database: Database): SecondFactorStore => ({
  ...appColumns(database),
  ...recoveryCodes(database),
  remove: async (accountId) => {
    await database.prisma.$transaction([
      database.prisma.recoveryCode.deleteMany({ where: { accountId } }),
      database.prisma.secondFactor.deleteMany({ where: { accountId } }),
    ]);
  },
});

const appColumns = ({
  prisma,
}: Database): Pick<SecondFactorStore, "find" | "save" | "useStep"> => ({
  find: async (accountId) => {
    const row = await prisma.secondFactor.findUnique({ where: { accountId } });
    return row ? secondFactorSchema.parse(withoutNulls(row)) : undefined;
  },
  save: async ({ accountId, secret = null, candidate = null, lastStep = null }) => {
    const columns = { secret, candidate, lastStep };
    await prisma.secondFactor.upsert({
      where: { accountId },
      create: { accountId, ...columns },
      update: columns,
    });
  },
  useStep: async (accountId, step) => {
    const { count } = await prisma.secondFactor.updateMany({
      where: { accountId, OR: [{ lastStep: null }, { lastStep: { lt: step } }] },
      data: { lastStep: step },
    });
    return count > 0;
  },
});

const recoveryCodes = ({
  prisma,
}: Database): Omit<SecondFactorStore, "find" | "save" | "useStep" | "remove"> => ({
  replaceCodes: async (accountId, codeHashes, { sealed: shownCodes, until: shownUntil }) => {
    const codes = codeHashes.map((codeHash) => ({ id: randomUUID(), accountId, codeHash }));
    await prisma.$transaction([
      prisma.recoveryCode.deleteMany({ where: { accountId } }),
      prisma.recoveryCode.createMany({ data: codes }),
      prisma.secondFactor.updateMany({
        where: { accountId },
        data: { shownCodes, shownUntil },
      }),
    ]);
  },
  listCodes: (accountId) =>
    prisma.recoveryCode.findMany({
      where: { accountId },
      select: { id: true, codeHash: true },
    }),
  useCode: async (id) => {
    const { count } = await prisma.recoveryCode.deleteMany({ where: { id } });
    return count > 0;
  },
  findShownCodes: async (accountId) => {
    const row = await prisma.secondFactor.findUnique({ where: { accountId } });
    const [sealed, until] = [row?.shownCodes, row?.shownUntil];
    return sealed && until ? { sealed, until } : undefined;
  },
  hideCodes: async (accountId) => {
    await prisma.secondFactor.updateMany({
      where: { accountId },
      data: { shownCodes: null, shownUntil: null },
    });
  },
});
