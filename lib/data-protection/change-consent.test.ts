import { expect, it } from "vitest";
import { system } from "@/lib/accounts/rights";
import { anAccount } from "@/lib/accounts/testing/an-account";
import { fromContent } from "@/lib/audit/audit-chain";
import { makeInMemoryAuditTrail } from "@/lib/audit/testing/in-memory-audit-trail";
import { aJobSeeker, aJobSeekerIdentity } from "@/lib/job-seekers/testing/a-job-seeker";
import { makeInMemoryJobSeekerStore } from "@/lib/job-seekers/testing/in-memory-job-seeker-store";
import { ok, refused } from "@/lib/shared/result";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { makeChangeConsent } from "./change-consent";
import { CONSENT_TEXT_VERSION } from "./consent";
import { makeInMemoryConsentStore } from "./testing/in-memory-consent-store";

const officer = anAccount();
const own = anAccount({ role: "job-seeker" });
const person = aJobSeeker({ officerIds: [officer.id], accountId: own.id });
const give = { jobSeekerId: person.id, purpose: "email-contact", change: "give" } as const;

const setUp = async () => {
  const jobSeekers = makeInMemoryJobSeekerStore();
  const identity = aJobSeekerIdentity({ jobSeekerId: person.id });
  await jobSeekers.saveAll(system, [{ jobSeeker: person, identity }]);
  const [consents, audit] = [makeInMemoryConsentStore(), makeInMemoryAuditTrail()];
  let made = 0;
  const newId = (): string => numberedUuid("consent-change", (made += 1));
  const now = (): Date => new Date("2026-03-02T09:00:00Z");
  return {
    audit,
    held: () => consents.of(system, person.id),
    change: makeChangeConsent({ jobSeekers, consents, audit, newId, now }),
  };
};

it("keeps what was agreed to, in which version, and how it was told", async () => {
  const { change, held, audit } = await setUp();

  expect(await change(officer, { ...give, how: "on-paper" })).toEqual(ok(person.id));

  expect(await held()).toMatchObject([
    { givenHow: "on-paper", textVersion: CONSENT_TEXT_VERSION, recordedBy: officer.id },
  ]);
  expect(fromContent(audit.entries[0]?.content ?? "")).toMatchObject({
    action: "consents.give",
    facts: { purpose: "email-contact" },
  });
});

it("knows that the person consented in the portal, whatever the form says", async () => {
  const { change, held } = await setUp();

  await change(own, { ...give, how: "on-paper" });

  expect(await held()).toMatchObject([{ givenHow: "in-portal", recordedBy: own.id }]);
});

it("lets the person withdraw what an officer recorded, once", async () => {
  const { change, held } = await setUp();
  await change(officer, { ...give, how: "in-conversation" });
  const withdraw = { ...give, change: "withdraw", how: "in-portal" } as const;

  expect(await change(own, withdraw)).toEqual(ok(person.id));
  expect(await change(own, withdraw)).toEqual(refused({ code: "nothing-to-change" }));
  expect(await held()).toMatchObject([{ withdrawnBy: own.id }]);
});

it("refuses everybody else", async () => {
  const { change, held } = await setUp();
  const others = [
    anAccount(),
    anAccount({ role: "job-seeker" }),
    anAccount({ role: "data-protection" }),
  ];

  for (const actor of others) {
    expect(await change(actor, { ...give, how: "on-paper" })).toEqual(
      refused({ code: "job-seeker-unknown" }),
    );
  }
  expect(await held()).toEqual([]);
});
