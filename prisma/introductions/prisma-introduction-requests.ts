import { system } from "@/lib/accounts/rights";
import {
  type IntroductionRequest,
  type IntroductionRequests,
  introductionRequestSchema,
} from "@/lib/introductions/introduction-request";
import type { Cipher } from "@/lib/shared/cipher";
import { asActor } from "../as-actor";
import type { Database } from "../client";
import type { Prisma } from "../generated/client";
import { withoutNulls } from "../known-values";
import { stepInto } from "../person-data/step-into";
import { portalRoles } from "../portal-roles";
import { enqueueWithin } from "./enqueue-within";

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
  add: ({ answer: _answer, answeredAt: _at, answeredBy: _by, ...request }) =>
    asActor(database, system, async (transaction) => {
      const { count } = await transaction.introductionRequest.createMany({
        data: [request],
        skipDuplicates: true,
      });
      if (count === 1) await noteForThoseInCharge(transaction, request);
      return count === 1;
    }),
  answer: (acting, { id, ...answered }, mails) =>
    asActor(database, acting, async (transaction) => {
      const { count } = await transaction.introductionRequest.updateMany({
        where: { id, answeredAt: null },
        data: answered,
      });
      if (count > 0) await enqueueWithin(transaction, cipher, mails);
      return count > 0;
    }),
});

const MOST_LISTED = 200;

/** The channel of mails wakes the worker, which then tells them. */
const noteForThoseInCharge = async (
  transaction: Prisma.TransactionClient,
  { jobSeekerId, requestedAt }: Pick<IntroductionRequest, "jobSeekerId" | "requestedAt">,
): Promise<void> => {
  const inCharge = await transaction.jobSeekerOfficer.findMany({
    where: { jobSeekerId },
    // Always in one order, so that two requests never wait for one another.
    orderBy: { officerId: "asc" },
  });
  await stepInto(transaction, portalRoles.everyday);
  for (const { officerId: accountId } of inCharge) {
    await transaction.$executeRaw`
      INSERT INTO introduction_notice (account_id, new_since)
      VALUES (${accountId}::uuid, ${requestedAt})
      ON CONFLICT (account_id)
      DO UPDATE SET new_since = COALESCE(introduction_notice.new_since, EXCLUDED.new_since)`;
  }
  await transaction.$executeRaw`SELECT pg_notify('mail', '')`;
};

const toRequest = (row: Prisma.IntroductionRequestGetPayload<object>): IntroductionRequest =>
  introductionRequestSchema.parse(withoutNulls(row));
