import { accountIdSchema } from "@/lib/accounts/account";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { employerIdSchema } from "../../employer";
import type { NewMember, PendingRegistration, Registrations } from "../registration";

const MAX_WAITING = 3;

/** Registrations; `members` are those that were confirmed, by their address. */
export const makeInMemoryRegistrations = (): Registrations & {
  readonly members: ReadonlyMap<string, NewMember>;
} => {
  const held = new Map<string, PendingRegistration>();
  const members = new Map<string, NewMember>();
  const addressOf = ({ registration }: PendingRegistration): string =>
    registration.email.toLowerCase();
  const waitingAt = (tokenHash: string, now: Date): PendingRegistration | undefined => {
    const found = held.get(tokenHash);
    return found && found.expiresAt >= now ? found : undefined;
  };

  return {
    members,
    add: async (pending, now) => {
      const waiting = [...held.values()].filter(
        (each) => each.expiresAt >= now && addressOf(each) === addressOf(pending),
      );
      if (waiting.length >= MAX_WAITING) return false;
      held.set(pending.tokenHash, pending);
      return true;
    },
    isWaiting: async (tokenHash, now) => waitingAt(tokenHash, now) !== undefined,
    confirm: async (tokenHash, now) => {
      const found = waitingAt(tokenHash, now);
      held.delete(tokenHash);
      if (!found || members.has(addressOf(found))) return undefined;
      const number = members.size;
      const member = {
        accountId: accountIdSchema.parse(numberedUuid("registered-account", number)),
        employerId: employerIdSchema.parse(numberedUuid("registered-employer", number)),
      };
      members.set(addressOf(found), member);
      return member;
    },
  };
};
