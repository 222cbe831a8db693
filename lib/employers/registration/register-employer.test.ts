import { expect, it } from "vitest";
import { anAccount } from "@/lib/accounts/testing/an-account";
import { makeInMemoryAccountStore } from "@/lib/accounts/testing/in-memory-account-store";
import { fromContent } from "@/lib/audit/audit-chain";
import { makeInMemoryAuditTrail } from "@/lib/audit/testing/in-memory-audit-trail";
import type { Mail } from "@/lib/mail/mail";
import { makeConfirmRegistration } from "./confirm-registration";
import { hashOfToken, makeRegisterEmployer } from "./register-employer";
import { aRegistration } from "./testing/a-registration";
import { makeInMemoryRegistrations } from "./testing/in-memory-registrations";

const setUp = () => {
  const known = anAccount({ email: "Known@backstube.example", role: "employer" });
  const registrations = makeInMemoryRegistrations();
  const audit = makeInMemoryAuditTrail();
  const mails: Mail[] = [];
  const hashed: string[] = [];
  const state = { now: new Date("2026-03-02T10:00:00Z") };
  const shared = { registrations, audit, now: () => state.now };
  const register = makeRegisterEmployer({
    ...shared,
    accounts: makeInMemoryAccountStore([known]),
    passwords: {
      hash: async (password) => {
        hashed.push(password);
        return `hash of ${password}`;
      },
    },
    queue: { enqueue: async (more) => void mails.push(...more) },
    links: { confirm: (token) => `https://portal.example/confirm/${token}`, signIn: "sign-in" },
  });
  const token = (): string => String(mails.at(-1)?.values["link"]).split("/").at(-1) ?? "";
  return {
    ...{ register, registrations, mails, hashed, state, token },
    confirm: makeConfirmRegistration(shared),
    recorded: () => audit.entries.map(({ content }) => fromContent(content)),
  };
};

const PASSWORD = "Vier Wörter hintereinander 27";

it("sends a link that confirms the address, and keeps only the hash of its token", async () => {
  const { register, registrations, mails, token, state } = setUp();

  await register(aRegistration(), PASSWORD, "de");

  expect(mails).toMatchObject([
    { to: "petra@backstube.example", template: "employer-confirm-address", values: { hours: 48 } },
  ]);
  expect(await registrations.isWaiting(hashOfToken(token()), state.now)).toBe(true);
  expect(await registrations.isWaiting(token(), state.now)).toBe(false);
});

it("does the same work where the address is known, and tells only its owner", async () => {
  const { register, mails, hashed } = setUp();

  await register(aRegistration({ email: "known@backstube.example" }), PASSWORD, "de");

  expect(hashed).toEqual([PASSWORD]);
  expect(mails).toMatchObject([
    { template: "employer-address-known", values: { link: "sign-in" } },
  ]);
});

it("stops writing to an address that is asked to confirm again and again", async () => {
  const { register, mails, recorded } = setUp();

  for (let attempt = 0; attempt < 5; attempt += 1) await register(aRegistration(), PASSWORD, "de");

  expect(mails).toHaveLength(3);
  expect(recorded().map(({ facts }) => facts?.["outcome"])).toEqual([
    ...["mail-sent", "mail-sent", "mail-sent", "too-many", "too-many"],
  ]);
});

it("makes a member of whoever confirms, and records who came, once", async () => {
  const { register, confirm, token, registrations, recorded } = setUp();
  await register(aRegistration(), PASSWORD, "de");

  expect([await confirm(token()), await confirm(token())]).toEqual([true, false]);

  const [member] = registrations.members.values();
  expect(recorded().slice(1)).toMatchObject([
    {
      action: "employers.registered",
      actorId: member?.accountId,
      subject: { kind: "employer", id: member?.employerId },
    },
  ]);
});

it("confirms nothing after two days", async () => {
  const { register, confirm, token, state } = setUp();
  await register(aRegistration(), PASSWORD, "de");

  state.now = new Date("2026-03-04T10:00:01Z");

  expect(await confirm(token())).toBe(false);
});

it("names nobody in the trail before an address is confirmed", async () => {
  const { register, recorded } = setUp();

  await register(aRegistration(), PASSWORD, "de");

  expect(JSON.stringify(recorded())).not.toMatch(/Kornfeld|backstube/i);
});
