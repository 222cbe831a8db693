import { expect, it } from "vitest";
import { accountIdSchema, type Actor } from "@/lib/accounts/account";
import { fromContent } from "@/lib/audit/audit-chain";
import { makeInMemoryAuditTrail } from "@/lib/audit/testing/in-memory-audit-trail";
import { refused } from "@/lib/shared/result";
import { makeListOwnJobSeekers } from "./list-own-job-seekers";
import { aJobSeeker } from "./testing/a-job-seeker";

const actor = (role: Actor["role"]): Actor => ({
  id: accountIdSchema.parse("00000000-0000-4000-8000-000000000001"),
  role,
  name: "Ada Berger",
  siteId: "erkelenz",
});

const listFor = (role: Actor["role"], audit = makeInMemoryAuditTrail()) =>
  makeListOwnJobSeekers({
    audit,
    jobSeekers: {
      inChargeOf: async () => [
        {
          jobSeeker: aJobSeeker({ birthDate: "2004-05-01", loneParent: true }),
          name: "Nadia Horvat",
        },
      ],
    },
    today: () => "2026-11-22",
  })(actor(role));

it("gives an officer the own people with the target groups of the day", async () => {
  expect(await listFor("officer")).toMatchObject({
    ok: true,
    value: [{ name: "Nadia Horvat", targetGroups: ["under-25", "lone-parent"] }],
  });
});

it.each(["controlling", "administrator", "employer", "job-seeker", "employer-service"] as const)(
  "refuses the role %s",
  async (role) => {
    expect(await listFor(role)).toEqual(refused({ code: "not-allowed" }));
  },
);

it("records that the list was read", async () => {
  const audit = makeInMemoryAuditTrail();

  await listFor("officer", audit);
  await listFor("controlling", audit);

  expect(audit.entries.map(({ content }) => fromContent(content))).toMatchObject([
    { actorId: actor("officer").id, action: "job-seekers.list-own", facts: { people: 1 } },
  ]);
});
