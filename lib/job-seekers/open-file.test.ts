import { expect, it } from "vitest";
import { type Actor, accountIdSchema, type Role } from "@/lib/accounts/account";
import { fromContent } from "@/lib/audit/audit-chain";
import { makeInMemoryAuditTrail } from "@/lib/audit/testing/in-memory-audit-trail";
import { refused } from "@/lib/shared/result";
import type { JobSeeker } from "./job-seeker";
import { makeOpenFile } from "./open-file";
import { makeStateReason } from "./state-reason";
import { aJobSeeker, aJobSeekerId, aJobSeekerIdentity } from "./testing/a-job-seeker";
import { makeInMemoryAccessGrantStore } from "./testing/in-memory-access-grant-store";
import { makeInMemoryJobSeekerStore } from "./testing/in-memory-job-seeker-store";

const ada = accountIdSchema.parse("00000000-0000-4000-8000-000000000001");
const ben = "00000000-0000-4000-8000-000000000002";

const actor = (role: Role = "officer"): Actor => ({
  id: ada,
  role,
  name: "Ada Berger",
  siteId: "erkelenz",
});

const setUp = (person: JobSeeker = aJobSeeker({ officerIds: [ada] })) => {
  const clock = { now: new Date("2026-03-02T10:00:00Z") };
  const grants = makeInMemoryAccessGrantStore();
  const stated = new Set<string>();
  const identity = aJobSeekerIdentity({ jobSeekerId: person.id });
  const jobSeekers = makeInMemoryJobSeekerStore([{ jobSeeker: person, identity }], (_, id) =>
    stated.has(id),
  );
  const audit = makeInMemoryAuditTrail(() => clock.now);
  const parts = { jobSeekers, grants, audit, now: () => clock.now };
  return {
    person,
    clock,
    open: makeOpenFile(parts),
    stateReason: async (...args: Parameters<ReturnType<typeof makeStateReason>>) => {
      const result = await makeStateReason({ ...parts, newId: () => aJobSeekerId() })(...args);
      if (result.ok) stated.add(result.value);
      return result;
    },
    recorded: () => audit.entries.map(({ content }) => fromContent(content)),
  };
};

it("opens an own case and records who read what, and on what ground", async () => {
  const { open, person, recorded } = setUp();

  const opened = await open(actor(), "matches.read", person.id);

  expect(opened).toEqual({ ok: true, value: { jobSeeker: person, name: "Nadia Horvat" } });
  expect(recorded()).toEqual([
    {
      actorId: ada,
      action: "matches.read",
      subject: { kind: "job-seeker", id: person.id },
      facts: { ground: "own-cases", outsideSite: false },
      at: new Date("2026-03-02T10:00:00Z"),
    },
  ]);
});

it("asks for a reason where somebody else of the site is in charge, and records the attempt", async () => {
  const { open, person, recorded } = setUp(aJobSeeker({ officerIds: [ben] }));

  expect(await open(actor(), "matches.read", person.id)).toEqual(
    refused({ code: "reason-needed" }),
  );

  expect(recorded()).toMatchObject([{ action: "matches.read.refused" }]);
});

it("opens it once a reason was stated, and names the reason with each reading", async () => {
  const { open, person, stateReason, recorded } = setUp(aJobSeeker({ officerIds: [ben] }));

  const stated = await stateReason(actor(), {
    reference: person.reference,
    reason: "cover",
    note: "Urlaub",
  });
  const opened = await open(actor(), "matches.read", person.id);

  expect([stated.ok, opened.ok]).toEqual([true, true]);
  expect(recorded()).toMatchObject([
    { action: "job-seekers.state-reason", reason: "cover", facts: { note: "Urlaub" } },
    { action: "matches.read", reason: "cover", facts: { ground: "own-site-with-reason" } },
  ]);
});

it("closes again four hours later", async () => {
  const { open, person, stateReason, clock } = setUp(aJobSeeker({ officerIds: [ben] }));
  await stateReason(actor(), { jobSeekerId: person.id, reason: "query" });

  clock.now = new Date("2026-03-02T14:00:00Z");

  expect(await open(actor(), "matches.read", person.id)).toEqual(
    refused({ code: "reason-needed" }),
  );
});

it.each(["controlling", "administrator", "data-protection", "employer-service"] as const)(
  "does not tell %s whether somebody exists",
  async (role) => {
    const { open, person, stateReason } = setUp();

    for (const id of [person.id, aJobSeekerId()]) {
      expect(await open(actor(role), "matches.read", id)).toEqual(
        refused({ code: "job-seeker-unknown" }),
      );
      expect(await stateReason(actor(role), { jobSeekerId: id, reason: "cover" })).toEqual(
        refused({ code: "job-seeker-unknown" }),
      );
    }
  },
);

it("takes no reason for a file of another site", async () => {
  const { person, stateReason, recorded } = setUp(aJobSeeker({ siteId: "heinsberg" }));

  const stated = await stateReason(actor(), { reference: person.reference, reason: "cover" });

  expect(stated).toEqual(refused({ code: "job-seeker-unknown" }));
  expect(recorded()).toEqual([]);
});
