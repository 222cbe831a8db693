import { expect, it } from "vitest";
import { makeInMemoryAuditTrail } from "@/lib/audit/testing/in-memory-audit-trail";
import type { Mail } from "@/lib/mail/mail";
import { ok } from "@/lib/shared/result";
import { anAccount } from "../testing/an-account";
import { makeSecondFactorChange } from "./change-second-factor";
import { makeInMemorySecondFactorStore } from "./testing/in-memory-second-factor-store";

const setUp = async (role: "employer" | "officer") => {
  const account = anAccount({ role });
  const sent: Mail[] = [];
  const factors = makeInMemorySecondFactorStore();
  await factors.save({ accountId: account.id, secret: "sealed" });
  const change = makeSecondFactorChange({
    factors,
    enrolment: {
      prepare: async () => undefined,
      candidateOf: async () => undefined,
      confirm: async () => ok(undefined),
      renewRecoveryCodes: async () => undefined,
      shownRecoveryCodes: async () => undefined,
    },
    proveOwner: async (_account, password) => password === "right",
    mail: { enqueue: async (mails) => void sent.push(...mails) },
    audit: makeInMemoryAuditTrail(),
  });
  return { account, factors, change, sent };
};

it("switches the second step off for an employer who knows the password, and says so by mail", async () => {
  const { account, factors, change, sent } = await setUp("employer");
  expect(await change.remove(account, "wrong", "de")).toMatchObject({
    refusal: { code: "wrong-password" },
  });
  expect(sent).toEqual([]);

  expect(await change.remove(account, "right", "de")).toMatchObject({ ok: true });

  expect(await factors.find(account.id)).toBeUndefined();
  expect(sent).toMatchObject([{ to: account.email, template: "second-factor-changed" }]);
});

it("leaves it on for staff", async () => {
  const { account, factors, change } = await setUp("officer");

  expect(await change.remove(account, "right", "de")).toMatchObject({
    refusal: { code: "second-factor-needed" },
  });
  expect(await factors.find(account.id)).toBeDefined();
});

it.each(["confirm", "renewRecoveryCodes"] as const)("tells the owner of %s", async (name) => {
  const { account, change, sent } = await setUp("officer");

  await change[name](account, "right", "de");

  expect(sent).toMatchObject([{ to: account.email, template: "second-factor-changed" }]);
});
