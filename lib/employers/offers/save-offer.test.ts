import { expect, it } from "vitest";
import { anAccount } from "@/lib/accounts/testing/an-account";
import { fromContent } from "@/lib/audit/audit-chain";
import { makeInMemoryAuditTrail } from "@/lib/audit/testing/in-memory-audit-trail";
import { refused } from "@/lib/shared/result";
import { aVacancy, aVacancyId } from "@/lib/vacancies/testing/a-vacancy";
import type { VacancyStatus } from "@/lib/vacancies/vacancy";
import { anEmployer } from "../testing/an-employer";
import { makeInMemoryEmployerMembers } from "../testing/in-memory-employer-members";
import { makeInMemoryEmployerOffers } from "../testing/in-memory-employer-offers";
import { makeInMemoryEmployerStore } from "../testing/in-memory-employer-store";
import { makeSaveOffer } from "./save-offer";

const now = new Date("2026-03-02T10:00:00Z");
const petra = anAccount({ role: "employer" });
const theo = anAccount({ role: "employer" });

const { title, offerType, facts } = aVacancy({ title: "Bäckereihelfer (m/w/d)" });
const content = { title, offerType, facts };

const setUp = async (status: VacancyStatus = "draft") => {
  const [bakery, mill] = [anEmployer({ name: "Backstube" }), anEmployer({ name: "Mühle" })];
  const offers = makeInMemoryEmployerOffers(new Map([bakery, mill].map((one) => [one.id, one])));
  const audit = makeInMemoryAuditTrail();
  const vacancy = aVacancy({ status, employerId: bakery.id, title: "Alter Titel" });
  await offers.add(petra.id, vacancy);
  const save = makeSaveOffer({
    ...{ offers, audit, now: () => now },
    members: makeInMemoryEmployerMembers([
      [petra.id, bakery.id],
      [theo.id, mill.id],
    ]),
    employers: makeInMemoryEmployerStore([bakery, mill]),
  });
  const recorded = () => audit.entries.map(({ content: text }) => fromContent(text));
  return { bakery, offers, vacancy, save, recorded };
};

it("keeps a new draft of the company's own, under its name", async () => {
  const { save, offers, bakery, recorded } = await setUp();

  const saved = await save(petra, undefined, content);

  expect(saved).toMatchObject({
    ok: true,
    value: { title, origin: "regional", employerId: bakery.id, status: "draft", changedAt: now },
  });
  const id = saved.ok ? saved.value.id : aVacancyId();
  expect((await offers.find(id))?.vacancy.facts.employerName).toBe("Backstube");
  expect(recorded()).toMatchObject([
    {
      ...{ actorId: petra.id, action: "offers.write", facts: { change: "new" } },
      subject: { kind: "vacancy", id },
    },
  ]);
});

it("takes changes of a draft over and records who made them", async () => {
  const { save, offers, vacancy, recorded } = await setUp();

  await save(petra, vacancy.id, content);

  expect((await offers.find(vacancy.id))?.vacancy).toMatchObject({ title, changedAt: now });
  expect(recorded()).toMatchObject([{ action: "offers.write", facts: { change: "draft" } }]);
});

it.each(["in-review", "published", "paused", "filled"] as const)(
  "writes in no offer that is %s",
  async (status) => {
    const { save, offers, vacancy, recorded } = await setUp(status);

    expect(await save(petra, vacancy.id, content)).toEqual(
      refused({ code: "not-a-draft", status }),
    );
    expect((await offers.find(vacancy.id))?.vacancy.title).toBe("Alter Titel");
    expect(recorded()).toEqual([]);
  },
);

it("takes another company's draft for one that does not exist, and records the attempt", async () => {
  const { save, offers, vacancy, recorded } = await setUp();

  expect(await save(theo, vacancy.id, content)).toEqual(refused({ code: "offer-unknown" }));
  expect((await offers.find(vacancy.id))?.vacancy.title).toBe("Alter Titel");
  expect(recorded()).toMatchObject([
    { actorId: theo.id, action: "offers.write.refused", facts: { code: "offer-unknown" } },
  ]);
});

it.each([
  ["somebody of no company", anAccount({ role: "employer" })],
  ["an officer", anAccount()],
  ["the employer service", anAccount({ role: "employer-service" })],
])("lets %s write nothing", async (_who, actor) => {
  const { save, vacancy } = await setUp();

  expect(await save(actor, undefined, content)).toEqual(refused({ code: "not-allowed" }));
  expect(await save(actor, vacancy.id, content)).toEqual(refused({ code: "not-allowed" }));
});
