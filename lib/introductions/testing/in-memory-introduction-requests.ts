import { type AccountId, accountIdSchema } from "@/lib/accounts/account";
import { type Acting, mayTouch, system } from "@/lib/accounts/rights";
import type { JobSeeker } from "@/lib/job-seekers/job-seeker";
import type { Mail } from "@/lib/mail/mail";
import type { IntroductionRequest, IntroductionRequests } from "../introduction-request";

export type InMemoryIntroductionRequests = IntroductionRequests & {
  readonly sent: readonly Mail[];
  /** Accounts in charge that were not told of all requests yet. */
  readonly newTo: Set<AccountId>;
};

/** Requests about these people, whom each role may read as the rights table says. */
export const makeInMemoryIntroductionRequests = (
  people: readonly JobSeeker[],
): InMemoryIntroductionRequests => {
  let held: readonly IntroductionRequest[] = [];
  const sent: Mail[] = [];
  const newTo = new Set<AccountId>();
  const oldestFirst = (): readonly IntroductionRequest[] =>
    held.toSorted((one, other) => one.requestedAt.getTime() - other.requestedAt.getTime());
  const isOpenTo =
    (acting: Acting) =>
    ({ jobSeekerId }: IntroductionRequest): boolean => {
      const person = people.find(({ id }) => id === jobSeekerId);
      if (acting === system) return true;
      return person !== undefined && mayTouch(acting, "job-seekers.read", person);
    };

  return {
    sent,
    newTo,
    ofOffer: async (id) =>
      oldestFirst()
        .filter(({ vacancyId }) => vacancyId === id)
        .toReversed(),
    ofPerson: async (acting, id) =>
      oldestFirst()
        .filter(isOpenTo(acting))
        .filter(({ jobSeekerId }) => jobSeekerId === id)
        .toReversed(),
    waiting: async (acting) =>
      oldestFirst()
        .filter(isOpenTo(acting))
        .filter(({ answer }) => !answer),
    add: async (request) => {
      const isKnown = held.some(
        ({ vacancyId, jobSeekerId }) =>
          vacancyId === request.vacancyId && jobSeekerId === request.jobSeekerId,
      );
      if (isKnown) return false;
      held = [...held, request];
      const person = people.find(({ id }) => id === request.jobSeekerId);
      person?.officerIds.forEach((id) => newTo.add(accountIdSchema.parse(id)));
      return true;
    },
    answer: async (acting, answered, mails) => {
      const found = held.filter(isOpenTo(acting)).find(({ id }) => id === answered.id);
      if (!found || found.answer) return false;
      held = held.map((request) =>
        request.id === answered.id ? { ...request, ...answered } : request,
      );
      sent.push(...mails);
      return true;
    },
  };
};
