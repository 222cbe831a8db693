import { describe, expect, it } from "vitest";
import { type Actor, actorOf } from "@/lib/accounts/account";
import { anAccount } from "@/lib/accounts/testing/an-account";
import { fromContent } from "@/lib/audit/audit-chain";
import { makeInMemoryAuditTrail } from "@/lib/audit/testing/in-memory-audit-trail";
import { ok, refused } from "@/lib/shared/result";
import { aVacancy } from "@/lib/vacancies/testing/a-vacancy";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import { makeHelpUseCases } from "./ask-for-help";
import { daysOpen } from "./help-wanted";
import { makeInMemoryHelpWantedStore } from "./testing/in-memory-help-wanted-store";

const now = new Date("2026-06-15T10:00:00Z");
const actor = (role: Actor["role"]): Actor => actorOf(anAccount({ role }));
const service = actor("employer-service");
const note = "Niemand im Kreis hat den Schein.";

const setUp = (vacancy: Vacancy | undefined) => {
  const [store, audit] = [makeInMemoryHelpWantedStore(), makeInMemoryAuditTrail(() => now)];
  const help = makeHelpUseCases({ store, audit, find: async () => vacancy, now: () => now });
  return { store, audit, help };
};

describe("asking neighbours for help", () => {
  it.each(["employer-service", "officer", "team-lead"] as const)("is for %s", async (role) => {
    const vacancy = aVacancy();
    const { help, store, audit } = setUp(vacancy);

    expect(await help.ask(actor(role), { vacancyId: vacancy.id, note })).toEqual(ok(undefined));

    expect(await store.find(vacancy.id)).toMatchObject({ note, at: now });
    expect(fromContent(audit.entries[0]?.content ?? "")).toMatchObject({
      action: "help-wanted.manage",
      subject: { kind: "vacancy", id: vacancy.id },
    });
  });

  it.each(["employer", "job-seeker", "controlling", "case-manager"] as const)(
    "is not for %s",
    async (role) => {
      const vacancy = aVacancy();
      const { help } = setUp(vacancy);

      const refusal = refused({ code: "not-allowed" });
      expect(await help.ask(actor(role), { vacancyId: vacancy.id, note })).toEqual(refusal);
      expect(await help.takeBack(actor(role), vacancy.id)).toEqual(refusal);
    },
  );

  it.each([
    ["is unknown", undefined, "vacancy-unknown"],
    ["is not published", aVacancy({ status: "paused" }), "not-for-us"],
    ["comes from a neighbour", aVacancy({ origin: "exchanged" }), "not-for-us"],
    ["comes from a feed", aVacancy({ origin: "imported" }), "not-for-us"],
  ])("is refused where the offer %s", async (_what, vacancy, code) => {
    const { help, audit } = setUp(vacancy);

    const answer = await help.ask(service, { vacancyId: (vacancy ?? aVacancy()).id, note });

    expect(answer).toEqual(refused({ code }));
    expect(audit.entries).toEqual([]);
  });

  it("is done once, and taken back once", async () => {
    const vacancy = aVacancy();
    const { help } = setUp(vacancy);
    await help.ask(service, { vacancyId: vacancy.id, note });

    expect(await help.ask(service, { vacancyId: vacancy.id, note })).toEqual(
      refused({ code: "asked-already" }),
    );
    expect(await help.takeBack(service, vacancy.id)).toEqual(ok(undefined));
    expect(await help.takeBack(service, vacancy.id)).toEqual(refused({ code: "not-asked" }));
  });
});

it("counts whole days that an offer is open", () => {
  expect(daysOpen(aVacancy({ publishedAt: new Date("2026-06-01T11:00:00Z") }), now)).toBe(13);
  expect(daysOpen(aVacancy({ publishedAt: undefined }), now)).toBe(0);
});
