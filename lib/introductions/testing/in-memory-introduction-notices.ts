import type { Account, AccountId } from "@/lib/accounts/account";
import { system } from "@/lib/accounts/rights";
import type { JobSeeker } from "@/lib/job-seekers/job-seeker";
import type { Mail } from "@/lib/mail/mail";
import { type NewsToken, newsTokenSchema } from "@/lib/mail/news/news";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import type { IntroductionNotices } from "../introduction-notices";
import type { IntroductionRequest } from "../introduction-request";
import type { InMemoryIntroductionRequests } from "./in-memory-introduction-requests";

type World = {
  readonly accounts: readonly Account[];
  readonly people: readonly JobSeeker[];
  readonly requests: Pick<InMemoryIntroductionRequests, "waiting" | "newTo">;
};

export type InMemoryIntroductionNotices = IntroductionNotices & { readonly sent: readonly Mail[] };

export const makeInMemoryIntroductionNotices = ({
  accounts,
  people,
  requests,
}: World): InMemoryIntroductionNotices => {
  const toldAt = new Map<AccountId, Date>();
  const silent = new Set<AccountId>();
  const sent: Mail[] = [];
  const tokenOf = (accountId: AccountId): NewsToken =>
    newsTokenSchema.parse(
      numberedUuid(
        "notice-token",
        accounts.findIndex(({ id }) => id === accountId),
      ),
    );
  const byToken = (token: NewsToken): Account | undefined =>
    accounts.find(({ id }) => tokenOf(id) === token);
  const isOf =
    (accountId: AccountId) =>
    ({ jobSeekerId }: IntroductionRequest): boolean =>
      people.some(({ id, officerIds }) => id === jobSeekerId && officerIds.includes(accountId));

  return {
    sent,
    due: async (toldBefore) =>
      [...requests.newTo].filter((id) => {
        const last = toldAt.get(id);
        return !silent.has(id) && (last === undefined || last <= toldBefore);
      }),
    tell: async (accountId, at, compose) => {
      const account = accounts.find(({ id }) => id === accountId);
      if (!account || !requests.newTo.has(accountId)) return;
      const waiting = (await requests.waiting(system)).filter(isOf(accountId));
      const mail = compose({ ...account, token: tokenOf(accountId) }, waiting.length);
      requests.newTo.delete(accountId);
      if (!mail) return;
      toldAt.set(accountId, at);
      sent.push(mail);
    },
    choiceOf: async (token) => {
      const account = byToken(token);
      return account && { role: account.role, wantsMails: !silent.has(account.id) };
    },
    choose: async (token, wantsMails) => {
      const account = byToken(token);
      if (!account) return;
      if (wantsMails) silent.delete(account.id);
      else silent.add(account.id);
    },
  };
};
