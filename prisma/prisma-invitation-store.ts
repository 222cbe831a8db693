import { accountIdSchema } from "@/lib/accounts/account";
import { system } from "@/lib/accounts/rights";
import { jobSeekerIdSchema } from "@/lib/job-seekers/job-seeker";
import {
  type Invitation,
  invitationSchema,
  type InvitationStore,
} from "@/lib/job-seekers/invitations/invitation";
import { asActor } from "./as-actor";
import type { Database } from "./client";
import { Prisma } from "./generated/client";
import { withoutNulls } from "./known-values";

/** Nothing of the transaction counts: the code is not open, or one of the two is bound already. */
class NotRedeemed extends Error {
  override readonly name = "NotRedeemed";
}

const forgotten = { sealedCode: null, shownUntil: null };
const open = { usedAt: null, withdrawnAt: null };

/** Invitations in PostgreSQL, closed like all case data. */
export const makePrismaInvitationStore = (database: Pick<Database, "prisma">): InvitationStore => ({
  add: (invitation) =>
    asActor(database, system, async ({ jobSeekerInvitation }) => {
      const { jobSeekerId, createdAt } = invitation;
      await jobSeekerInvitation.updateMany({
        where: { jobSeekerId, ...open },
        data: { withdrawnAt: createdAt, ...forgotten },
      });
      await jobSeekerInvitation.create({
        data: { ...invitation, usedAt: null, withdrawnAt: null, ...shownOf(invitation) },
      });
    }),
  findNewest: async (acting, jobSeekerId) => {
    const row = await asActor(database, acting, ({ jobSeekerInvitation }) =>
      jobSeekerInvitation.findFirst({ where: { jobSeekerId }, orderBy: { createdAt: "desc" } }),
    );
    return row ? invitationSchema.parse(withoutNulls(row)) : undefined;
  },
  isOpen: async (codeHash, at) => {
    const count = await asActor(database, system, ({ jobSeekerInvitation }) =>
      jobSeekerInvitation.count({ where: { codeHash, ...open, expiresAt: { gt: at } } }),
    );
    return count > 0;
  },
  withdraw: (jobSeekerId, at) =>
    asActor(database, system, async ({ jobSeekerInvitation }) => {
      await jobSeekerInvitation.updateMany({
        where: { jobSeekerId, ...open },
        data: { withdrawnAt: at, ...forgotten },
      });
    }),
  redeem: (codeHash, accountId, at) => redeem(database, { codeHash, accountId, at }),
  unbind: (jobSeekerId) =>
    asActor(database, system, async ({ jobSeeker }) => {
      const person = await jobSeeker.findUnique({ where: { id: jobSeekerId } });
      if (!person?.accountId) return undefined;
      await jobSeeker.update({ where: { id: jobSeekerId }, data: { accountId: null } });
      return accountIdSchema.parse(person.accountId);
    }),
});

type Redeeming = {
  readonly codeHash: string;
  readonly accountId: string;
  readonly at: Date;
};

const redeem = async (
  database: Pick<Database, "prisma">,
  { codeHash, accountId, at }: Redeeming,
): ReturnType<InvitationStore["redeem"]> => {
  try {
    return await asActor(database, system, async ({ jobSeeker, jobSeekerInvitation }) => {
      const [used] = await jobSeekerInvitation.updateManyAndReturn({
        where: { codeHash, ...open, expiresAt: { gt: at } },
        data: { usedAt: at, ...forgotten },
      });
      if (!used) return undefined;
      const { jobSeekerId } = used;
      const { count } = await jobSeeker.updateMany({
        where: { id: jobSeekerId, accountId: null },
        data: { accountId },
      });
      if (count !== 1) throw new NotRedeemed();
      return jobSeekerIdSchema.parse(jobSeekerId);
    });
  } catch (fault) {
    if (fault instanceof NotRedeemed || isTaken(fault)) return undefined;
    throw fault;
  }
};

const shownOf = ({ sealedCode, shownUntil }: Invitation) => ({
  sealedCode: sealedCode ?? null,
  shownUntil: shownUntil ?? null,
});

/** The account is bound to somebody else. */
const isTaken = (fault: unknown): boolean =>
  fault instanceof Prisma.PrismaClientKnownRequestError && fault.code === "P2002";
