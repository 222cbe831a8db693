import type { Identity, IdentityStore } from "../identity-store";

export const makeInMemoryIdentityStore = (): IdentityStore => {
  const held: Identity[] = [];
  return {
    find: async (issuer, subject) =>
      held.find((each) => each.issuer === issuer && each.subject === subject)?.accountId,
    link: async (identity) => {
      const isTaken = held.some(
        ({ issuer, subject, accountId }) =>
          issuer === identity.issuer &&
          (subject === identity.subject || accountId === identity.accountId),
      );
      if (!isTaken) held.push(identity);
      return !isTaken;
    },
  };
};
