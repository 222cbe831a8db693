import { z } from "zod";
import { type AccountId, accountIdSchema, roles } from "@/lib/accounts/account";
import { system } from "@/lib/accounts/rights";
import type { IntroductionNotices, NoticeReader } from "@/lib/introductions/introduction-notices";
import { type NewsToken, newsTokenSchema } from "@/lib/mail/news/news";
import type { Cipher } from "@/lib/shared/cipher";
import { asActor } from "../as-actor";
import type { Database } from "../client";
import type { Prisma } from "../generated/client";
import { stepInto } from "../person-data/step-into";
import { portalRoles } from "../portal-roles";
import { enqueueWithin } from "./enqueue-within";

/** Notices in PostgreSQL; only the counting reads case data, as the portal itself. */
export const makePrismaIntroductionNotices = (
  database: Pick<Database, "prisma">,
  cipher: Cipher,
): IntroductionNotices => ({
  due: async (toldBefore) => {
    const rows = await database.prisma.introductionNotice.findMany({
      where: {
        ...{ newSince: { not: null }, wantsMails: true },
        OR: [{ toldAt: null }, { toldAt: { lte: toldBefore } }],
      },
      orderBy: [{ newSince: "asc" }, { accountId: "asc" }],
    });
    return rows.map(({ accountId }) => accountIdSchema.parse(accountId));
  },
  tell: (accountId, at, compose) =>
    asActor(database, system, async (transaction) => {
      await stepInto(transaction, portalRoles.everyday);
      if (!(await takeNews(transaction, accountId))) return;
      const reader = await readerOf(transaction, accountId);
      await stepInto(transaction, portalRoles.cases);
      const waiting = await countWaiting(transaction, accountId);
      await stepInto(transaction, portalRoles.everyday);
      const mail = reader && compose(reader, waiting);
      if (!mail) return;
      await transaction.introductionNotice.update({
        where: { accountId },
        data: { toldAt: at },
      });
      await enqueueWithin(transaction, cipher, [mail]);
    }),
  choiceOf: async (token) => {
    const account = await accountOf(database, token);
    if (!account) return undefined;
    const role = z.enum(roles).parse(account.role);
    return { role, wantsMails: account.introductions?.wantsMails ?? true };
  },
  choose: async (token, wantsMails) => {
    const account = await accountOf(database, token);
    if (!account) return;
    await database.prisma.introductionNotice.upsert({
      where: { accountId: account.id },
      create: { accountId: account.id, wantsMails },
      update: { wantsMails },
    });
  },
});

/** The row is locked until the end: a request that comes meanwhile waits and is new again. */
const takeNews = async (
  { introductionNotice }: Prisma.TransactionClient,
  accountId: AccountId,
): Promise<boolean> => {
  const { count } = await introductionNotice.updateMany({
    where: { accountId, newSince: { not: null } },
    data: { newSince: null },
  });
  return count > 0;
};

const readerOf = async (
  { account, newsPreference }: Prisma.TransactionClient,
  accountId: AccountId,
): Promise<NoticeReader | undefined> => {
  const found = await account.findUnique({ where: { id: accountId } });
  if (!found) return undefined;
  await newsPreference.createMany({ data: [{ accountId }], skipDuplicates: true });
  const { token } = await newsPreference.findUniqueOrThrow({ where: { accountId } });
  const role = z.enum(roles).parse(found.role);
  return { email: found.email, role, token: newsTokenSchema.parse(token) };
};

const countWaiting = (
  { introductionRequest }: Prisma.TransactionClient,
  officerId: AccountId,
): Promise<number> =>
  introductionRequest.count({
    where: { answeredAt: null, jobSeeker: { officers: { some: { officerId } } } },
  });

const accountOf = async (
  { prisma }: Pick<Database, "prisma">,
  token: NewsToken,
): Promise<Prisma.AccountGetPayload<{ include: { introductions: true } }> | null | undefined> => {
  const choice = await prisma.newsPreference.findUnique({
    where: { token },
    include: { account: { include: { introductions: true } } },
  });
  return choice?.account;
};
