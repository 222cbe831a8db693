import { expect, it } from "vitest";
import { fromContent } from "@/lib/audit/audit-chain";
import { makeInMemoryAuditTrail } from "@/lib/audit/testing/in-memory-audit-trail";
import { system } from "@/lib/accounts/rights";
import { anAccount } from "@/lib/accounts/testing/an-account";
import { aJobSeeker, aJobSeekerIdentity } from "@/lib/job-seekers/testing/a-job-seeker";
import { makeInMemoryJobSeekerStore } from "@/lib/job-seekers/testing/in-memory-job-seeker-store";
import { ok, refused } from "@/lib/shared/result";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { makeDecideDeletion } from "./decide-deletion";
import type { ErasureDecision, Subject } from "./person-data";
import { makeRequestDeletion } from "./request-deletion";
import { makeInMemoryDeletionRequests } from "./testing/in-memory-deletion-requests";

const officer = anAccount();
const lead = anAccount({ role: "team-lead" });
const guardian = anAccount({ role: "data-protection", siteId: undefined });

const setUp = async () => {
  const jobSeekers = makeInMemoryJobSeekerStore();
  const person = aJobSeeker({ officerIds: [officer.id] });
  await jobSeekers.saveAll(system, [
    { jobSeeker: person, identity: aJobSeekerIdentity({ jobSeekerId: person.id }) },
  ]);
  const audit = makeInMemoryAuditTrail();
  const erased: (readonly [Subject, ErasureDecision])[] = [];
  const parts = {
    jobSeekers,
    audit,
    requests: makeInMemoryDeletionRequests(),
    personData: {
      erase: async (...call: readonly [Subject, ErasureDecision]) => {
        erased.push(call);
        return { job_seeker: 1 };
      },
    },
    hashReference: (reference: string) => `hash of ${reference}`,
    newId: () => numberedUuid("request", 1),
    now: () => new Date("2026-03-02T09:00:00Z"),
  };
  return {
    person,
    erased,
    requests: parts.requests,
    actions: () => audit.entries.map(({ content }) => fromContent(content).action),
    request: makeRequestDeletion(parts),
    decide: makeDecideDeletion(parts),
  };
};

it("deletes nothing before a second person confirms", async () => {
  const { person, request, decide, erased, actions } = await setUp();

  const asked = await request(officer, { jobSeekerId: person.id, reason: "no-longer-needed" });
  expect(asked).toEqual(ok(numberedUuid("request", 1)));
  expect(erased).toEqual([]);

  const requestId = numberedUuid("request", 1);
  expect(await decide(lead, { requestId, decision: "delete" })).toEqual(ok("deleted"));
  expect(erased).toMatchObject([[{ id: person.id }, { requestId, decidedBy: lead.id }]]);
  expect(actions()).toEqual(["deletions.request", "deletions.decide", "deletions.done"]);
});

it("refuses that the same person asks and confirms", async () => {
  const { person, request, decide, erased } = await setUp();
  await request(guardian, { reference: person.reference, reason: "person-asked" });

  const decided = await decide(guardian, {
    requestId: numberedUuid("request", 1),
    decision: "delete",
  });

  expect(decided).toEqual(refused({ code: "own-request" }));
  expect(erased).toEqual([]);
});

it("keeps the file where the second person refuses, for good", async () => {
  const { person, request, decide, erased, requests } = await setUp();
  await request(officer, { jobSeekerId: person.id, reason: "unlawful" });
  const requestId = numberedUuid("request", 1);

  expect(await decide(guardian, { requestId, decision: "refuse" })).toEqual(ok("refused"));
  expect(await decide(lead, { requestId, decision: "delete" })).toEqual(
    refused({ code: "decided-already" }),
  );
  expect(erased).toEqual([]);
  expect(requests.held.get(requestId)?.referenceHash).toBe(`hash of ${person.reference}`);
});

it("keeps one open request for a file", async () => {
  const { person, request } = await setUp();
  const command = { jobSeekerId: person.id, reason: "unlawful" } as const;
  await request(officer, command);

  expect(await request(guardian, command)).toEqual(refused({ code: "already-requested" }));
});

it.each([
  ["officers of other cases", anAccount()],
  ["team leads of other sites", anAccount({ role: "team-lead", siteId: "heinsberg" })],
  ["administrators", anAccount({ role: "administrator" })],
])("seems to know no file for %s", async (_who, actor) => {
  const { person, request, decide } = await setUp();

  expect(await request(actor, { jobSeekerId: person.id, reason: "unlawful" })).toEqual(
    refused({ code: "job-seeker-unknown" }),
  );
  await request(officer, { jobSeekerId: person.id, reason: "unlawful" });
  expect(
    await decide(actor, { requestId: numberedUuid("request", 1), decision: "delete" }),
  ).toEqual(refused({ code: "request-unknown" }));
});
