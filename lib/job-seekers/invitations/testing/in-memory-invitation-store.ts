import type { AccountId } from "@/lib/accounts/account";
import type { JobSeekerId } from "../../job-seeker";
import { type Invitation, type InvitationStore, stateOf } from "../invitation";

/** `bound` holds the account of each person who has one. */
export const makeInMemoryInvitationStore = (
  bound: Map<JobSeekerId, AccountId> = new Map(),
): InvitationStore => {
  let held: readonly Invitation[] = [];
  const change = (
    isMeant: (invitation: Invitation) => boolean,
    to: (invitation: Invitation) => Invitation,
  ): void => void (held = held.map((each) => (isMeant(each) ? to(each) : each)));
  const close = (jobSeekerId: JobSeekerId, at: Date): void =>
    change(
      (each) => each.jobSeekerId === jobSeekerId && !each.usedAt && !each.withdrawnAt,
      ({ sealedCode: _code, shownUntil: _until, ...rest }) => ({ ...rest, withdrawnAt: at }),
    );
  return {
    add: async (invitation) => {
      close(invitation.jobSeekerId, invitation.createdAt);
      held = [...held, invitation];
    },
    findNewest: async (_acting, jobSeekerId) =>
      held.findLast((each) => each.jobSeekerId === jobSeekerId),
    isOpen: async (codeHash, at) =>
      held.some((each) => each.codeHash === codeHash && stateOf(each, at) === "open"),
    withdraw: async (jobSeekerId, at) => close(jobSeekerId, at),
    redeem: async (codeHash, accountId, at) => {
      const found = held.find((each) => each.codeHash === codeHash && stateOf(each, at) === "open");
      if (!found || bound.has(found.jobSeekerId)) return undefined;
      if ([...bound.values()].includes(accountId)) return undefined;
      change(
        (each) => each === found,
        ({ sealedCode: _code, shownUntil: _until, ...rest }) => ({ ...rest, usedAt: at }),
      );
      bound.set(found.jobSeekerId, accountId);
      return found.jobSeekerId;
    },
    unbind: async (jobSeekerId) => {
      const accountId = bound.get(jobSeekerId);
      bound.delete(jobSeekerId);
      return accountId;
    },
  };
};
