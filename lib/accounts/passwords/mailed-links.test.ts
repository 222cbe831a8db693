import { expect, it } from "vitest";
import { makeInMemoryAuditTrail } from "@/lib/audit/testing/in-memory-audit-trail";
import type { Mail } from "@/lib/mail/mail";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { makeEmailChange } from "../addresses/change-email";
import { makeInMemoryPasskeyStore } from "../passkeys/testing/in-memory-passkey-stores";
import { sessionIdSchema } from "../sign-in/session";
import { makeInMemorySessionStore } from "../sign-in/testing/in-memory-session-store";
import { anAccount } from "../testing/an-account";
import { makeInMemoryAccountStore } from "../testing/in-memory-account-store";
import { makeChangePassword, makeNewPassword } from "./change-password";
import { makeMailedTokens } from "./mailed-tokens";
import { makePasswordReset } from "./reset-password";
import { makeInMemoryMailedTokenStore } from "./testing/in-memory-mailed-token-store";

const good = "quittengelee mit vier deckeln";
const letter = { locale: "de", linkOf: (token: string) => token };
const sessionId = (number: number) => sessionIdSchema.parse(numberedUuid("session", number));

const setUp = async () => {
  const clock = { at: new Date("2026-05-04T08:00:00Z") };
  const ada = anAccount({ email: "ada@old.example" });
  const accounts = makeInMemoryAccountStore([ada, anAccount({ email: "ben@taken.example" })]);
  const sessions = makeInMemorySessionStore();
  for (const number of [1, 2]) {
    await sessions.add({
      ...{ id: sessionId(number), tokenHash: String(number), accountId: ada.id, role: ada.role },
      ...{ createdAt: clock.at, lastSeenAt: clock.at, device: "" },
      endsAt: new Date("2026-05-04T16:00:00Z"),
    });
  }
  const sent: Mail[] = [];
  const mail = { enqueue: async (mails: readonly Mail[]) => void sent.push(...mails) };
  const tokens = makeInMemoryMailedTokenStore();
  const mailedTokens = makeMailedTokens({ tokens, now: () => clock.at });
  const audit = makeInMemoryAuditTrail();
  const passwords = { hash: async (password: string) => `hash of ${password}` };
  const judge = { isCommon: (password: string) => password.startsWith("password") };
  const newPassword = makeNewPassword({
    ...{ accounts, passwords, judge, sessions, mailedTokens, mail, audit },
  });
  const passkeys = makeInMemoryPasskeyStore();
  const proveOwner = async (_account: unknown, password: string) => password === "right";
  const link = (): string => String(sent.at(-1)?.values.link);
  return {
    clock,
    ada,
    accounts,
    sessions,
    sent,
    link,
    reset: makePasswordReset({ accounts, mailedTokens, mail, newPassword, audit }),
    change: makeChangePassword({ proveOwner, newPassword }),
    passkeys,
    email: makeEmailChange({ accounts, proveOwner, mailedTokens, mail, sessions, passkeys, audit }),
  };
};

it("resets a password once by the mailed link and ends every session", async () => {
  const { reset, ada, accounts, sessions, sent, link } = await setUp();
  await reset.request(" ADA@old.example", letter);
  const mailed = link();

  expect(await reset.complete(mailed, good, "de")).toMatchObject({ ok: true });

  expect((await accounts.findByEmail(ada.email))?.passwordHash).toBe(`hash of ${good}`);
  expect(await sessions.listOf(ada.id)).toEqual([]);
  expect(await reset.complete(mailed, good, "de")).toMatchObject({
    refusal: { code: "link-expired" },
  });
  expect(sent.at(-1)).toMatchObject({ to: ada.email, template: "password-changed" });
});

it("keeps the link good where the password is not", async () => {
  const { reset, link } = await setUp();
  await reset.request("ada@old.example", letter);

  expect(await reset.complete(link(), "short", "de")).toMatchObject({
    refusal: { code: "too-short" },
  });
  expect(await reset.complete(link(), "password-password", "de")).toMatchObject({
    refusal: { code: "too-common" },
  });
  expect(await reset.isOpen(link())).toBe(true);
});

it("mails nobody for an unknown address, and nobody more than three times", async () => {
  const { reset, sent } = await setUp();
  await reset.request("nobody@old.example", letter);
  expect(sent).toEqual([]);

  for (let time = 0; time < 5; time += 1) await reset.request("ada@old.example", letter);

  expect(sent).toHaveLength(3);
});

it("lets a reset link end after thirty minutes", async () => {
  const { reset, link, clock } = await setUp();
  await reset.request("ada@old.example", letter);
  clock.at = new Date("2026-05-04T08:30:00Z");

  expect(await reset.isOpen(link())).toBe(false);
  expect(await reset.complete(link(), good, "de")).toMatchObject({
    refusal: { code: "link-expired" },
  });
});

it("keeps the session in which the password was changed, and only that", async () => {
  const { change, ada, sessions } = await setUp();
  const session = sessionId(2);

  const wrong = await change(ada, { current: "wrong", next: good, session, locale: "de" });
  expect(wrong).toEqual({ ok: false, refusal: { code: "wrong-password" } });
  await change(ada, { current: "right", next: good, session, locale: "de" });

  expect((await sessions.listOf(ada.id)).map(({ id }) => id)).toEqual([session]);
});

it("changes an address once it was confirmed there, and tells the old one", async () => {
  const { email, ada, accounts, sent, link } = await setUp();
  await email.request(ada, { email: "ada@new.example", password: "right", letter });
  expect((await accounts.find(ada.id))?.email).toBe("ada@old.example");
  expect(sent.map(({ to }) => to)).toEqual(["ada@new.example"]);

  await email.confirm(link(), letter);

  expect((await accounts.find(ada.id))?.email).toBe("ada@new.example");
  expect(sent.map(({ to }) => to)).toEqual(["ada@new.example", "ada@old.example"]);
});

it("undoes a change of address by the old address's link, with all sessions and links", async () => {
  const { email, ada, accounts, sessions, link } = await setUp();
  await email.request(ada, { email: "ada@new.example", password: "right", letter });
  await email.confirm(link(), letter);
  const undo = link();
  const changed = { ...ada, email: "ada@new.example" };
  await email.request(changed, { email: "mallory@new.example", password: "right", letter });
  const another = link();

  await email.undo(undo);

  expect((await accounts.find(ada.id))?.email).toBe("ada@old.example");
  expect(await sessions.listOf(ada.id)).toEqual([]);
  expect(await email.confirm(another, letter)).toMatchObject({ refusal: { code: "link-expired" } });
});

it("refuses what is no address, a wrong password, and an address that is taken", async () => {
  const { email, ada, link } = await setUp();
  const ask = (address: string, password = "right") =>
    email.request(ada, { email: address, password, letter });

  expect(await ask("nowhere")).toMatchObject({ refusal: { code: "no-email" } });
  expect(await ask("ada@new.example", "wrong")).toMatchObject({
    refusal: { code: "wrong-password" },
  });
  await ask("BEN@taken.example");
  expect(await email.confirm(link(), letter)).toMatchObject({ refusal: { code: "email-taken" } });
});

it("takes a link for its own purpose only", async () => {
  const { email, reset, link } = await setUp();
  await reset.request("ada@old.example", letter);

  expect(await email.confirm(link(), letter)).toMatchObject({ refusal: { code: "link-expired" } });
  expect(await email.find(link(), "undo-email")).toBeUndefined();
});
