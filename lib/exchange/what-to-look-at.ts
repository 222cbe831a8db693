import { dayOf } from "@/lib/shared/dates";
import type { OfferKey } from "./offer-key";
import type { OfferLook, OfferSource, OutgoingLedger } from "./outgoing-ledger";
import type { Partner, PartnerId } from "./partner";

export type WhatToLookAt = (
  ledger: Pick<OutgoingLedger, "looked">,
  partner: Partner,
  now: Date,
) => Promise<{
  /** Absent where every offer is to be looked at. */
  readonly keys?: readonly OfferKey[] | undefined;
  readonly look: OfferLook;
}>;

/**
 * What becomes visible with time alone, such as an offer whose days at home are over, waits so long
 * at most. Looking at 100,000 offers takes seconds, which a single change must not wait for.
 */
export const ALL_EVERY_MS = 5 * 60_000;

/**
 * Between two looks at everything only what changed is looked at. Everything, too, where the terms
 * or the day changed, where the clock went back, and at the first look of a process: a new release
 * may tell offers in another way.
 */
export const makeWhatToLookAt = (source: Pick<OfferSource, "newsSince">): WhatToLookAt => {
  const seen = new Set<PartnerId>();
  return async (ledger, partner, now) => {
    const terms = JSON.stringify([partner.state, partner.agreement]);
    const last = seen.has(partner.id) ? await ledger.looked() : undefined;
    const isEnough = last !== undefined && last.terms === terms && isRecent(last.allAt, now);
    const { mark, keys } = await source.newsSince(isEnough ? last.mark : undefined);
    seen.add(partner.id);
    return { keys, look: { mark, terms, allAt: isEnough && keys ? last.allAt : now } };
  };
};

const isRecent = (allAt: Date, now: Date): boolean => {
  const passed = now.getTime() - allAt.getTime();
  return passed >= 0 && passed < ALL_EVERY_MS && dayOf(allAt) === dayOf(now);
};
