import type { AccessGrant, AccessGrantStore } from "../access-grant";

export const makeInMemoryAccessGrantStore = (
  initial: readonly AccessGrant[] = [],
): AccessGrantStore => {
  const held = [...initial];
  return {
    add: async (grant) => {
      held.push(grant);
    },
    findHolding: async (actorId, jobSeekerId, at) =>
      held
        .filter((grant) => grant.actorId === actorId && grant.jobSeekerId === jobSeekerId)
        .filter(({ grantedAt, expiresAt }) => grantedAt <= at && at < expiresAt)
        .toSorted((one, other) => other.expiresAt.getTime() - one.expiresAt.getTime())[0],
  };
};
