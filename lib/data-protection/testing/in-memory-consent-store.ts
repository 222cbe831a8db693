import { type Consent, type ConsentStore, holds } from "../consent";

export const makeInMemoryConsentStore = (): ConsentStore => {
  const held: Consent[] = [];
  const of = (jobSeekerId: string): readonly Consent[] =>
    held
      .filter((consent) => consent.jobSeekerId === jobSeekerId)
      .toSorted((one, other) => other.givenAt.getTime() - one.givenAt.getTime());
  return {
    of: async (_acting, jobSeekerId) => of(jobSeekerId),
    add: async (consent) => {
      if (holds(of(consent.jobSeekerId), consent.purpose)) return false;
      held.push(consent);
      return true;
    },
    withdraw: async (jobSeekerId, purpose, withdrawnBy, withdrawnAt) => {
      const index = held.findIndex(
        (one) => one.jobSeekerId === jobSeekerId && one.purpose === purpose && !one.withdrawnAt,
      );
      const consent = held[index];
      if (!consent) return false;
      held[index] = { ...consent, withdrawnAt, withdrawnBy };
      return true;
    },
  };
};
