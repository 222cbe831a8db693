import { expect, it } from "vitest";
import { anAccount } from "@/lib/accounts/testing/an-account";
import { fromContent } from "@/lib/audit/audit-chain";
import { makeInMemoryAuditTrail } from "@/lib/audit/testing/in-memory-audit-trail";
import { makeOpenFile } from "@/lib/job-seekers/open-file";
import { aJobSeeker, aJobSeekerIdentity } from "@/lib/job-seekers/testing/a-job-seeker";
import { makeInMemoryAccessGrantStore } from "@/lib/job-seekers/testing/in-memory-access-grant-store";
import { makeInMemoryJobSeekerStore } from "@/lib/job-seekers/testing/in-memory-job-seeker-store";
import { refused } from "@/lib/shared/result";
import type { Change } from "./change-history";
import { historyPlaceSchema, makeReadHistory } from "./read-history";

const officer = anAccount({ name: "Ada Lennartz" });
const leaving = anAccount({ name: "Ben Linde" });
const jobSeeker = aJobSeeker({ officerIds: [officer.id] });

const change = (id: number, overrides: Partial<Change> = {}): Change => ({
  ...{ id: BigInt(id), field: "skills", actorId: officer.id, at: new Date(id) },
  ...overrides,
});

const setUp = (changes: readonly Change[]) => {
  const audit = makeInMemoryAuditTrail();
  const identity = aJobSeekerIdentity({ jobSeekerId: jobSeeker.id });
  const readHistory = makeReadHistory({
    openFile: makeOpenFile({
      jobSeekers: makeInMemoryJobSeekerStore([{ jobSeeker, identity }]),
      grants: makeInMemoryAccessGrantStore(),
      audit,
      now: () => new Date("2026-03-02T10:00:00Z"),
    }),
    history: {
      of: async (_acting, _subject, { limit, before }) =>
        changes.filter(({ id }) => before === undefined || id < before).slice(0, limit),
    },
    accounts: { find: async (id) => [officer, leaving].find((one) => one.id === id) },
    roleName: () => "Arbeitsvermittlung",
  });
  return { readHistory, audit };
};

it("names those who acted and those who left the charge", async () => {
  const { readHistory } = setUp([change(2, { field: "officer", was: leaving.id }), change(1)]);

  expect(await readHistory(officer, jobSeeker.id)).toMatchObject({
    ok: true,
    value: {
      people: {
        [officer.id]: "Ada Lennartz (Arbeitsvermittlung)",
        [leaving.id]: "Ben Linde (Arbeitsvermittlung)",
      },
    },
  });
});

it("says where older entries begin, and ends", async () => {
  const all = Array.from({ length: 101 }, (_one, index) => change(101 - index));
  const { readHistory } = setUp(all);

  const first = await readHistory(officer, jobSeeker.id);
  const second = await readHistory(officer, jobSeeker.id, 2n);

  expect(first).toMatchObject({ ok: true, value: { next: 2n } });
  expect(second).toMatchObject({ ok: true, value: { changes: [{ id: 1n }] } });
  expect(second.ok && second.value.next).toBeUndefined();
});

it("is for those who may read the history, and each reading is recorded", async () => {
  const { readHistory, audit } = setUp([change(1)]);
  const administrator = anAccount({ role: "administrator" });

  await readHistory(officer, jobSeeker.id);
  expect(await readHistory(administrator, jobSeeker.id)).toEqual(
    refused({ code: "job-seeker-unknown" }),
  );

  expect(audit.entries.map(({ content }) => fromContent(content).action)).toEqual([
    "job-seekers.read-history",
    "job-seekers.read-history.refused",
  ]);
});

it.each(["x", "-1", "0", "1.5", undefined, ["1", "2"]])("takes %j for no place", (text) => {
  expect(historyPlaceSchema.parse(text)).toBeUndefined();
});
