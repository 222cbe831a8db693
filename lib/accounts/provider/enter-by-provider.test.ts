import { expect, it } from "vitest";
import { makeInMemoryAuditTrail } from "@/lib/audit/testing/in-memory-audit-trail";
import { ok, refused } from "@/lib/shared/result";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { makeFindSession } from "../sign-in/find-session";
import { makeOpenSession } from "../sign-in/open-session";
import { sessionIdSchema } from "../sign-in/session";
import { makeInMemorySessionStore } from "../sign-in/testing/in-memory-session-store";
import { type AccountWithHash, anAccount } from "../testing/an-account";
import { makeInMemoryAccountStore } from "../testing/in-memory-account-store";
import { makeEnterByProvider } from "./enter-by-provider";
import type { ProvenPerson } from "./identity-provider";
import type { PositionRules } from "./position-by-claim";
import { makeInMemoryIdentityStore } from "./testing/in-memory-identity-store";

const now = (): Date => new Date("2026-05-04T08:00:00Z");
const notAdmitted = refused({ code: "not-admitted" });

const groups: PositionRules = {
  roleClaim: "groups",
  roles: [
    { value: "av-erkelenz", role: "officer", siteId: "erkelenz" },
    { value: "tl-erkelenz", role: "team-lead", siteId: "erkelenz" },
    { value: "av-heinsberg", role: "officer", siteId: "heinsberg" },
  ],
};

const setUp = (overrides: Partial<AccountWithHash> = {}, rules?: PositionRules) => {
  const account = anAccount(overrides);
  const accounts = makeInMemoryAccountStore([account]);
  const sessions = makeInMemorySessionStore();
  const identities = makeInMemoryIdentityStore();
  const audit = makeInMemoryAuditTrail();
  let made = 0;
  const openSession = makeOpenSession({
    sessions,
    newSessionId: () => sessionIdSchema.parse(numberedUuid("session", (made += 1))),
    now,
  });
  const enter = makeEnterByProvider({
    ...{ accounts, identities, sessions, openSession, audit, rules, now },
  });
  const person = (changes: Partial<ProvenPerson> = {}): ProvenPerson => ({
    issuer: "https://login.kreis.example",
    subject: "ada",
    verifiedEmail: account.email.toUpperCase(),
    assurance: "urn:example:two-factors",
    methods: ["pwd", "otp"],
    claims: { groups: ["av-erkelenz"] },
    ...changes,
  });
  return {
    account,
    accounts,
    sessions,
    person,
    enter: (changes?: Partial<ProvenPerson>) => enter(person(changes), "Firefox, Linux"),
    find: makeFindSession({ sessions, accounts, now }),
    recorded: () => audit.entries.map(({ content }): unknown => JSON.parse(content)),
  };
};

it("links an account by the verified address once, and knows the person by subject from then on", async () => {
  const { account, enter, find, recorded } = setUp();

  const entered = await enter();
  const later = await enter({ verifiedEmail: undefined });

  expect(entered).toMatchObject(ok({ account: { id: account.id } }));
  expect(later).toMatchObject(ok({ account: { id: account.id } }));
  if (!entered.ok) return;
  expect((await find(entered.value.sessionToken))?.account.id).toBe(account.id);
  expect(recorded()).toMatchObject([
    { action: "account.identity-linked", facts: { subject: "ada" } },
    {
      action: "account.signed-in",
      actorId: account.id,
      facts: { by: "provider", acr: "urn:example:two-factors", amr: "pwd otp" },
    },
    { action: "account.signed-in" },
  ]);
});

it.each([
  ["without a verified address", { verifiedEmail: undefined }, "no-verified-email"],
  ["with an address nobody has", { verifiedEmail: "eva@kreis.example" }, "unknown-person"],
])("makes no account for a person %s", async (_case, changes, why) => {
  const { accounts, enter, recorded } = setUp();

  expect(await enter(changes)).toEqual(notAdmitted);
  expect(await accounts.count()).toBe(1);
  expect(recorded()).toMatchObject([{ action: "account.sign-in-refused", facts: { why } }]);
});

it.each(["employer", "job-seeker"] as const)("is no way in for a %s", async (role) => {
  const { enter, sessions, account } = setUp({ role });

  expect(await enter()).toEqual(notAdmitted);
  expect(await sessions.listOf(account.id)).toEqual([]);
});

it("does not give the account of somebody who left to a namesake with the same address", async () => {
  const { enter, recorded } = setUp();
  await enter();

  expect(await enter({ subject: "another-ada" })).toEqual(notAdmitted);
  expect(recorded().at(-1)).toMatchObject({ facts: { why: "linked-to-somebody-else" } });
});

it.each([
  ["role", "tl-erkelenz", { role: "team-lead", siteId: "erkelenz", specialism: undefined }],
  ["site", "av-heinsberg", { role: "officer", siteId: "heinsberg", specialism: "ue25" }],
] as const)(
  "takes over another %s and ends the sessions before",
  async (_case, group, position) => {
    const { account, accounts, enter, find, sessions } = setUp({}, groups);
    const before = await enter();

    const after = await enter({ claims: { groups: [group] } });

    expect(await accounts.find(account.id)).toMatchObject(position);
    if (!before.ok || !after.ok) throw new Error("Both were to be admitted");
    expect(await find(before.value.sessionToken)).toBeUndefined();
    expect((await find(after.value.sessionToken))?.account).toMatchObject(position);
    expect(await sessions.listOf(account.id)).toHaveLength(1);
  },
);

it("keeps other sessions while the position stays", async () => {
  const { account, enter, sessions } = setUp({}, groups);
  await enter();
  await enter();

  expect(await sessions.listOf(account.id)).toHaveLength(2);
});

it("refuses who has no role any more, and ends what was open", async () => {
  const { account, enter, sessions } = setUp({}, groups);
  await enter();

  expect(await enter({ claims: {} })).toEqual(notAdmitted);
  expect(await sessions.listOf(account.id)).toEqual([]);
});

it("links nobody to whom the provider gives no role", async () => {
  const { account, enter, sessions } = setUp({}, groups);
  await sessions.add({
    id: sessionIdSchema.parse(numberedUuid("session", 99)),
    tokenHash: "hash",
    accountId: account.id,
    role: account.role,
    createdAt: now(),
    lastSeenAt: now(),
    endsAt: new Date("2026-05-04T16:00:00Z"),
    device: "",
  });

  expect(await enter({ claims: {} })).toEqual(notAdmitted);
  expect(await enter({ verifiedEmail: undefined })).toEqual(notAdmitted);
  expect(await sessions.listOf(account.id)).toHaveLength(1);
});
