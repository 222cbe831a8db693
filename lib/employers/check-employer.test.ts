import { expect, it } from "vitest";
import { anAccount } from "@/lib/accounts/testing/an-account";
import { fromContent } from "@/lib/audit/audit-chain";
import { makeInMemoryAuditTrail } from "@/lib/audit/testing/in-memory-audit-trail";
import { ok, refused } from "@/lib/shared/result";
import { makeCheckEmployer } from "./check-employer";
import { anEmployer } from "./testing/an-employer";
import { makeInMemoryEmployerStore } from "./testing/in-memory-employer-store";

const now = new Date("2026-03-02T10:00:00Z");
const georg = anAccount({ role: "employer-service" });

const setUp = (checkedAt?: Date) => {
  const employer = anEmployer({ checkedAt });
  const employers = makeInMemoryEmployerStore([employer]);
  const audit = makeInMemoryAuditTrail();
  return {
    employer,
    employers,
    check: makeCheckEmployer({ employers, audit, now: () => now }),
    recorded: () => audit.entries.map(({ content }) => fromContent(content)),
  };
};

it("notes when, how and by whom a company was checked, also in the trail", async () => {
  const { employer, employers, check, recorded } = setUp();

  await check(georg, employer.id, "phone-call");

  expect(await employers.find(employer.id)).toMatchObject({
    ...{ checkedAt: now, checkedHow: "phone-call", checkedBy: georg.id },
  });
  expect(recorded()).toMatchObject([
    {
      ...{ actorId: georg.id, action: "employers.check", facts: { how: "phone-call" } },
      subject: { kind: "employer", id: employer.id },
    },
  ]);
});

it("leaves an earlier check as it was", async () => {
  const earlier = new Date("2026-01-01T10:00:00Z");
  const { employer, check, recorded } = setUp(earlier);

  expect(await check(georg, employer.id, "company-number")).toEqual(ok(employer));
  expect(recorded()).toEqual([]);
});

it("knows no company it never saw", async () => {
  const { check } = setUp();

  expect(await check(georg, anEmployer().id, "phone-call")).toEqual(
    refused({ code: "employer-unknown" }),
  );
});

it.each([
  "officer",
  "team-lead",
  "controlling",
  "administrator",
  "employer",
  "job-seeker",
] as const)("lets no %s check a company, and records the attempt", async (role) => {
  const { employer, employers, check, recorded } = setUp();

  expect(await check(anAccount({ role }), employer.id, "phone-call")).toEqual(
    refused({ code: "not-allowed" }),
  );
  expect((await employers.find(employer.id))?.checkedAt).toBeUndefined();
  expect(recorded()).toMatchObject([{ action: "employers.check.refused" }]);
});
