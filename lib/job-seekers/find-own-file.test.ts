import { expect, it } from "vitest";
import { type Actor, accountIdSchema } from "@/lib/accounts/account";
import { anAccount } from "@/lib/accounts/testing/an-account";
import { makeInMemoryAccountStore } from "@/lib/accounts/testing/in-memory-account-store";
import { makeInMemoryAuditTrail } from "@/lib/audit/testing/in-memory-audit-trail";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { makeFindOwnFile } from "./find-own-file";
import { makeOpenFile } from "./open-file";
import { aJobSeeker, aJobSeekerIdentity } from "./testing/a-job-seeker";
import { makeInMemoryAccessGrantStore } from "./testing/in-memory-access-grant-store";
import { makeInMemoryJobSeekerStore } from "./testing/in-memory-job-seeker-store";

const mara: Actor = {
  id: accountIdSchema.parse(numberedUuid("mara", 1)),
  role: "job-seeker",
  name: "Mara",
};

const setUp = (accountId: string | undefined) => {
  const ada = anAccount({ name: "Ada Lennartz" });
  const jobSeeker = aJobSeeker({ accountId, officerIds: [ada.id] });
  const jobSeekers = makeInMemoryJobSeekerStore([
    { jobSeeker, identity: aJobSeekerIdentity({ jobSeekerId: jobSeeker.id }) },
  ]);
  const audit = makeInMemoryAuditTrail();
  const openFile = makeOpenFile({
    jobSeekers,
    grants: makeInMemoryAccessGrantStore(),
    audit,
    now: () => new Date("2026-03-02T10:00:00Z"),
  });
  const accounts = makeInMemoryAccountStore([ada]);
  return { audit, jobSeeker, findOwnFile: makeFindOwnFile({ jobSeekers, accounts, openFile }) };
};

it("shows people their own file and who is in charge, and records it", async () => {
  const { findOwnFile, jobSeeker, audit } = setUp(mara.id);

  expect(await findOwnFile(mara)).toMatchObject({ jobSeeker, inCharge: ["Ada Lennartz"] });
  expect(audit.entries).toHaveLength(1);
});

it.each([undefined, numberedUuid("omar", 1)])(
  "shows nobody a file that is bound to %s",
  async (accountId) => {
    const { findOwnFile, audit } = setUp(accountId);

    expect(await findOwnFile(mara)).toBeUndefined();
    expect(audit.entries).toEqual([]);
  },
);
