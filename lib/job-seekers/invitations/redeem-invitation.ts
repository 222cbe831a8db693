import type { AccountId } from "@/lib/accounts/account";
import type { AuditTrail } from "@/lib/audit/audit-trail";
import { ok, refused, type Result } from "@/lib/shared/result";
import type { JobSeekerId } from "../job-seeker";
import type { InvitationStore } from "./invitation";

type Dependencies = {
  readonly invitations: Pick<InvitationStore, "redeem">;
  readonly audit: AuditTrail;
  readonly now: () => Date;
};

export type RedeemRefusal = { readonly code: "code-not-open" };

/** Binds an account of a job-seeker to the file of whom the code was made for. */
export type RedeemInvitation = (
  accountId: AccountId,
  codeHash: string | undefined,
) => Promise<Result<JobSeekerId, RedeemRefusal>>;

/** One answer for unknown, used and late codes, and for people who have another account. */
export const makeRedeemInvitation =
  ({ invitations, audit, now }: Dependencies): RedeemInvitation =>
  async (accountId, codeHash) => {
    const id = codeHash && (await invitations.redeem(codeHash, accountId, now()));
    if (!id) {
      const subject = { kind: "account", id: accountId } as const;
      await audit.record({ actorId: accountId, action: "invitations.refused", subject });
      return refused({ code: "code-not-open" });
    }
    const subject = { kind: "job-seeker", id } as const;
    await audit.record({ actorId: accountId, action: "invitations.redeemed", subject });
    return ok(id);
  };
