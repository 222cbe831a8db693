import { expect, it } from "vitest";
import { accountIdSchema, type Actor } from "@/lib/accounts/account";
import { makeInMemoryAuditTrail } from "@/lib/audit/testing/in-memory-audit-trail";
import { fromContent } from "@/lib/audit/audit-chain";
import { ok, refused } from "@/lib/shared/result";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { makeManageKeys } from "./manage-keys";
import { makeRecogniseKey } from "./recognise-key";
import { makeInMemoryInterfaceKeyStore } from "./testing/in-memory-interface-key-store";

const administrator: Actor = {
  id: accountIdSchema.parse(numberedUuid("administrator", 1)),
  role: "administrator",
  name: "Sam",
};
const command = { name: "Case application", scopes: ["job-seekers.hand-over"] as const, days: 90 };

const setUp = () => {
  const keys = makeInMemoryInterfaceKeyStore();
  const audit = makeInMemoryAuditTrail();
  const clock = { now: new Date("2026-03-02T10:00:00Z") };
  const now = (): Date => clock.now;
  let isBusy = false;
  return {
    ...{ keys, audit, clock },
    manage: makeManageKeys({ keys, audit, newId: () => numberedUuid("key", 1), now }),
    recognise: makeRecogniseKey({
      keys,
      audit,
      now,
      take: async () =>
        isBusy ? refused({ code: "too-many", retryAfterSeconds: 9 }) : ok(undefined),
    }),
    beBusy: () => (isBusy = true),
  };
};

const create = async ({ manage }: ReturnType<typeof setUp>): Promise<string> => {
  const created = await manage.create(administrator, { ...command, scopes: [...command.scopes] });
  return created.ok ? created.value.text : "";
};

it("hands a key out once and keeps only its hash", async () => {
  const world = setUp();
  const text = await create(world);

  expect(text).toMatch(/^sp_[0-9a-f]{12}_/);
  expect(JSON.stringify(await world.keys.list())).not.toContain(text.slice(-43));
  expect(await world.recognise(`Bearer ${text}`, "job-seekers.hand-over")).toMatchObject({
    ok: true,
    value: { name: "Case application" },
  });
});

it("remembers when a key was used last", async () => {
  const world = setUp();
  await world.recognise(`Bearer ${await create(world)}`, "job-seekers.hand-over");

  expect((await world.keys.list())[0]?.lastUsedAt).toEqual(world.clock.now);
});

it.each([
  ["none", (): string => ""],
  ["another way to sign in", (text: string): string => `Basic ${text}`],
  [
    "a wrong secret",
    (text: string): string => `Bearer ${text.slice(0, -1)}${text.endsWith("A") ? "B" : "A"}`,
  ],
  ["nonsense", (): string => "Bearer sp_x_y"],
])("refuses %s", async (_what, headerOf) => {
  const world = setUp();
  const text = await create(world);

  expect(await world.recognise(headerOf(text), "job-seekers.hand-over")).toEqual(
    refused({ code: "key-refused" }),
  );
});

it("refuses a key that was revoked or has expired, and records the attempt", async () => {
  const world = setUp();
  const header = `Bearer ${await create(world)}`;
  world.clock.now = new Date("2026-06-30T10:00:00Z");
  expect(await world.recognise(header, "job-seekers.hand-over")).toMatchObject({ ok: false });

  world.clock.now = new Date("2026-03-03T10:00:00Z");
  const [key] = await world.keys.list();
  if (key) await world.manage.revoke(administrator, key.id);
  expect(await world.recognise(header, "job-seekers.hand-over")).toMatchObject({ ok: false });

  expect(world.audit.entries.map(({ content }) => fromContent(content).action)).toEqual([
    "interface-keys.created",
    "interface-keys.refused",
    "interface-keys.revoked",
    "interface-keys.refused",
  ]);
});

it("counts what is sent with one key", async () => {
  const world = setUp();
  const header = `Bearer ${await create(world)}`;
  world.beBusy();

  expect(await world.recognise(header, "job-seekers.hand-over")).toMatchObject({
    refusal: { code: "too-many", retryAfterSeconds: 9 },
  });
});

it("is only for the administration", async () => {
  const { manage } = setUp();
  const officer: Actor = { ...administrator, role: "officer" };

  expect(await manage.list(officer)).toEqual(refused({ code: "not-allowed" }));
  expect(await manage.create(officer, { ...command, scopes: [...command.scopes] })).toEqual(
    refused({ code: "not-allowed" }),
  );
});
