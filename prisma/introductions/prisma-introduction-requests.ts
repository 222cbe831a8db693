import { randomUUID } from "node:crypto";
import { system } from "@/lib/accounts/rights";
import {
  type IntroductionRequest,
  type IntroductionRequests,
  introductionRequestSchema,
} from "@/lib/introductions/introduction-request";
import type { Mail } from "@/lib/mail/mail";
import type { Cipher } from "@/lib/shared/cipher";
import { asActor } from "../as-actor";
import type { Database } from "../client";
import type { Prisma } from "../generated/client";
import { withoutNulls } from "../known-values";
import { sealMail } from "../mail-row";
import { stepInto } from "../person-data/step-into";
import { portalRoles } from "../portal-roles";

/** Requests in PostgreSQL, behind the same policies as the files they belong to. */
export const makePrismaIntroductionRequests = (
  database: Pick<Database, "prisma">,
  cipher: Cipher,
): IntroductionRequests => ({
  ofOffer: async (vacancyId) => {
    const rows = await asActor(database, system, ({ introductionRequest }) =>
      introductionRequest.findMany({ where: { vacancyId }, orderBy: { requestedAt: "desc" } }),
    );
    return rows.map(toRequest);
  },
  ofPerson: async (acting, jobSeekerId) => {
    const rows = await asActor(database, acting, ({ introductionRequest }) =>
      introductionRequest.findMany({ where: { jobSeekerId }, orderBy: { requestedAt: "desc" } }),
    );
    return rows.map(toRequest);
  },
  waiting: async (acting) => {
    const rows = await asActor(database, acting, ({ introductionRequest }) =>
      introductionRequest.findMany({
        where: { answeredAt: null },
        orderBy: { requestedAt: "asc" },
        take: MOST_LISTED,
      }),
    );
    return rows.map(toRequest);
  },
  add: async ({ answer: _answer, answeredAt: _at, answeredBy: _by, ...request }) => {
    const { count } = await asActor(database, system, ({ introductionRequest }) =>
      introductionRequest.createMany({ data: [request], skipDuplicates: true }),
    );
    return count === 1;
  },
  answer: (acting, { id, ...answered }, mails) =>
    asActor(database, acting, async (transaction) => {
      const { count } = await transaction.introductionRequest.updateMany({
        where: { id, answeredAt: null },
        data: answered,
      });
      if (count > 0) await enqueue(transaction, cipher, mails);
      return count > 0;
    }),
});

const MOST_LISTED = 200;

/** Mails lie outside the case data, so that the transaction goes on in the everyday role. */
const enqueue = async (
  transaction: Prisma.TransactionClient,
  cipher: Cipher,
  mails: readonly Mail[],
): Promise<void> => {
  if (mails.length === 0) return;
  await stepInto(transaction, portalRoles.everyday);
  for (const mail of mails) {
    const id = randomUUID();
    const { template } = mail;
    await transaction.mailMessage.create({
      data: { id, template, sealed: sealMail(mail, id, cipher) },
    });
  }
  await transaction.$executeRaw`SELECT pg_notify('mail', '')`;
};

const toRequest = (row: Prisma.IntroductionRequestGetPayload<object>): IntroductionRequest =>
  introductionRequestSchema.parse(withoutNulls(row));
