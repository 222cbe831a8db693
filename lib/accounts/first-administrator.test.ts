import { describe, expect, it } from "vitest";
import { accountIdSchema } from "./account";
import { makeFirstAdministrator } from "./first-administrator";
import { anAccount } from "./testing/an-account";
import { makeInMemoryAccountStore } from "./testing/in-memory-account-store";
import { makeInMemorySetupLinkStore } from "./testing/in-memory-setup-link-store";
import { describeSetupLinkStore } from "./testing/setup-link-store.contract";

describeSetupLinkStore("memory", async () => makeInMemorySetupLinkStore());

const id = accountIdSchema.parse("00000000-0000-4000-8000-000000000001");
const person = { name: "Ada Admin", email: "ada@kreis.example", password: "fourteen signs!" };

const setUp = () => {
  const clock = { now: new Date("2026-01-01T10:00:00Z") };
  const accounts = makeInMemoryAccountStore();
  const administrator = makeFirstAdministrator({
    accounts,
    links: makeInMemorySetupLinkStore(),
    passwords: { hash: async (password) => `hash of ${password}` },
    judge: { isCommon: (password) => password.startsWith("common") },
    newToken: () => "token",
    hashToken: (token) => `hash of ${token}`,
    newAccountId: () => id,
    now: () => clock.now,
  });
  return { administrator, accounts, clock };
};

describe("the first administrator", () => {
  it("is created by the link and can sign in with the password", async () => {
    const { administrator, accounts } = setUp();
    const token = (await administrator.offer()) ?? "";

    const result = await administrator.create({ token, ...person });

    expect(result).toEqual({ ok: true, value: id });
    expect(await accounts.findByEmail(person.email)).toMatchObject({
      role: "administrator",
      isDemo: false,
      passwordHash: "hash of fourteen signs!",
    });
  });

  it("is created once", async () => {
    const { administrator, accounts } = setUp();
    const token = (await administrator.offer()) ?? "";
    await administrator.create({ token, ...person });

    const again = await administrator.create({ token, ...person, email: "eve@kreis.example" });

    expect(again).toEqual({ ok: false, refusal: { code: "link-not-open" } });
    expect(await accounts.count()).toBe(1);
    expect(await administrator.offer()).toBeUndefined();
  });

  it("is not created a day later", async () => {
    const { administrator, clock } = setUp();
    const token = (await administrator.offer()) ?? "";
    clock.now = new Date("2026-01-02T10:00:00Z");

    expect(await administrator.isOpen(token)).toBe(false);
    expect((await administrator.create({ token, ...person })).ok).toBe(false);
  });

  it("is not created where somebody got an account meanwhile", async () => {
    const { administrator, accounts } = setUp();
    const token = (await administrator.offer()) ?? "";
    await accounts.saveAll([{ ...anAccount(), passwordHash: "hash" }]);

    const result = await administrator.create({ token, ...person });

    expect(result).toEqual({ ok: false, refusal: { code: "accounts-exist" } });
  });

  it.each([
    ["thirteen sign", "too-short"],
    ["common password 123", "too-common"],
  ])("needs a better password than %s, and may try again", async (password, code) => {
    const { administrator, accounts } = setUp();
    const token = (await administrator.offer()) ?? "";

    const result = await administrator.create({ token, ...person, password });

    expect(result).toMatchObject({ ok: false, refusal: { code } });
    expect(await accounts.count()).toBe(0);
    expect(await administrator.isOpen(token)).toBe(true);
  });
});
