import type { Account, AccountStore, Actor } from "@/lib/accounts/account";
import { mayEver } from "@/lib/accounts/rights";
import { ok, refused, type Result } from "@/lib/shared/result";
import type { AuditTrail } from "./audit-trail";
import type { NoticeStore } from "./notice-store";
import type { Notice } from "./unusual-reading";

/** A notice with the account it is about, unless that is gone. */
export type ListedNotice = Notice & {
  readonly account: Pick<Account, "name" | "role" | "siteId"> | undefined;
};

type Dependencies = {
  readonly notices: Pick<NoticeStore, "newest">;
  readonly accounts: Pick<AccountStore, "find">;
  readonly audit: AuditTrail;
};

export type ListNotices = (
  actor: Actor,
) => Promise<Result<readonly ListedNotice[], { readonly code: "not-allowed" }>>;

const SHOWN = 200;

/** The notices of unusual reading, newest first; looking at them is recorded, too. */
export const makeListNotices =
  ({ notices, accounts, audit }: Dependencies): ListNotices =>
  async (actor) => {
    if (!mayEver(actor, "notices.read")) return refused({ code: "not-allowed" });
    const listed = await notices.newest(SHOWN);
    const ids = [...new Set(listed.map(({ actorId }) => actorId))];
    const found = await Promise.all(ids.map((id) => accounts.find(id)));
    await audit.record({
      actorId: actor.id,
      action: "notices.read",
      facts: { notices: listed.length },
    });
    return ok(
      listed.map((notice) => ({
        ...notice,
        account: found.find((account) => account?.id === notice.actorId),
      })),
    );
  };
