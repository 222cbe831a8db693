import { beforeEach, describe, expect, it } from "vitest";
import { anAccount } from "@/lib/accounts/testing/an-account";
import { actorOf } from "@/lib/accounts/account";
import { makeInMemoryAuditTrail } from "@/lib/audit/testing/in-memory-audit-trail";
import { makeManagePartners, type ManagePartners } from "./manage-partners";
import {
  emptyIncomingState,
  makeInMemoryIncomingOffers,
} from "./testing/in-memory-incoming-offers";
import {
  makeInMemoryPartnerStore,
  type InMemoryPartnerStore,
} from "./testing/in-memory-partner-store";
import { anAgreement, aPartner, heinsberg } from "./testing/a-partner";

const administrator = actorOf(anAccount({ role: "administrator" }));
const officer = actorOf(anAccount({ role: "officer" }));
const now = new Date("2026-06-01T10:00:00Z");
const aKey = {
  keyId: "a".repeat(43),
  publicKey: "a".repeat(43),
  state: "announced",
  seenAt: now,
} as const;

describe("managing partners", () => {
  let partners: InMemoryPartnerStore;
  let manage: ManagePartners;
  const state = emptyIncomingState<string>();
  const partner = aPartner({ state: "invited" });

  beforeEach(async () => {
    partners = makeInMemoryPartnerStore([partner]);
    await partners.changeKeys(partner.id, () => [aKey]);
    manage = makeManagePartners({
      ...{ self: heinsberg, partners, audit: makeInMemoryAuditTrail(), now: () => now },
      withOffers: makeInMemoryIncomingOffers(() => state),
      newPartnerId: () => partner.id,
    });
  });

  it("is for administrators alone", async () => {
    expect(await manage.setState(officer, partner.id, "ended")).toMatchObject({
      refusal: { code: "not-allowed" },
    });
  });

  it("refuses the own Kreis and a Kreis that is known", async () => {
    const { id: _id, state: _state, ...command } = partner;

    expect(await manage.create(administrator, { ...command, ags: heinsberg })).toMatchObject({
      refusal: { code: "own-kreis" },
    });
    expect(await manage.create(administrator, command)).toMatchObject({
      refusal: { code: "partner-exists" },
    });
  });

  it("begins the exchange once a key is confirmed, and notes who did", async () => {
    const confirmed = await manage.confirmKey(administrator, partner.id, aKey.keyId);

    expect(confirmed).toMatchObject({ ok: true, value: { state: "active" } });
    expect((await partners.find(partner.id))?.keys).toMatchObject([{ state: "pinned" }]);
    expect(partners.receipts).toMatchObject([{ kind: "key-pinned", facts: { how: "person" } }]);
    expect(await manage.confirmKey(administrator, partner.id, "unknown")).toMatchObject({
      refusal: { code: "no-such-key" },
    });
  });

  it("lets a key that ran out count again once a person compared it", async () => {
    await partners.changeKeys(partner.id, () => [
      { ...aKey, state: "pinned", notAfter: new Date(now.getTime() - 1) },
    ]);

    await manage.confirmKey(administrator, partner.id, aKey.keyId);

    expect((await partners.find(partner.id))?.keys).toEqual([{ ...aKey, state: "pinned" }]);
  });

  it("reads everything anew where the agreement changes, and keeps what it says", async () => {
    const agreement = anAgreement({ takes: { maxOffers: 5 } });
    state.readings.set(partner.id, { round: 3, sweepAt: 7 });

    await manage.change(administrator, partner.id, { ...partner, agreement });

    expect(state.readings.get(partner.id)).toEqual({ round: 3, known: undefined });
    expect(partners.receipts).toMatchObject([{ kind: "agreement-changed" }]);
  });

  it("does not pause what never began", async () => {
    expect(await manage.setState(administrator, partner.id, "paused")).toMatchObject({
      refusal: { code: "state-not-possible", state: "invited" },
    });
  });
});
