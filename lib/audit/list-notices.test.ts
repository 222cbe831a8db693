import { expect, it } from "vitest";
import { roles } from "@/lib/accounts/account";
import { anAccount } from "@/lib/accounts/testing/an-account";
import { refused } from "@/lib/shared/result";
import { fromContent } from "./audit-chain";
import { makeListNotices } from "./list-notices";
import { makeInMemoryAuditTrail } from "./testing/in-memory-audit-trail";
import { makeInMemoryNoticeStore } from "./testing/in-memory-notice-store";
import { makeWatchReading } from "./watch-reading";

const reader = anAccount({ name: "Karim Steinklee" });
const officer = anAccount({ role: "data-protection" });

const setUp = async () => {
  const clock = { now: new Date("2026-03-02T09:00:00Z") };
  const audit = makeInMemoryAuditTrail(() => clock.now);
  const notices = makeInMemoryNoticeStore();
  for (let minute = 0; minute < 45; minute += 1) {
    clock.now = new Date(Date.UTC(2026, 2, 2, 9, minute));
    const subject = { kind: "job-seeker" as const, id: `person ${minute}` };
    await audit.record({ actorId: reader.id, action: "matches.read", subject });
  }
  const readingsSince = async (at: Date) =>
    audit.entries
      .map(({ content }) => fromContent(content))
      .filter((entry) => entry.at >= at && entry.subject?.kind === "job-seeker");
  return {
    audit,
    watch: makeWatchReading({ readings: { readingsSince }, notices, now: () => clock.now }),
    list: makeListNotices({ notices, audit, accounts: { find: async () => reader } }),
  };
};

it("shows the data-protection officer who read how much, once however often it was looked", async () => {
  const { watch, list, audit } = await setUp();
  await watch();
  await watch();

  const listed = await list(officer);

  expect(listed).toMatchObject({
    ok: true,
    value: [{ kind: "many-files", account: { name: "Karim Steinklee" } }],
  });
  expect(fromContent(audit.entries.at(-1)?.content ?? "")).toMatchObject({
    actorId: officer.id,
    action: "notices.read",
  });
});

it.each(roles.filter((role) => role !== "data-protection"))("refuses %s", async (role) => {
  const { list } = await setUp();

  expect(await list(anAccount({ role }))).toEqual(refused({ code: "not-allowed" }));
});
