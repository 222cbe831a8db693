import { expect, it } from "vitest";
import { anAccount } from "@/lib/accounts/testing/an-account";
import { fromContent } from "@/lib/audit/audit-chain";
import { makeInMemoryAuditTrail } from "@/lib/audit/testing/in-memory-audit-trail";
import { refused } from "@/lib/shared/result";
import { aVacancy } from "@/lib/vacancies/testing/a-vacancy";
import type { Vacancy, VacancyStatus } from "@/lib/vacancies/vacancy";
import type { Employer } from "../employer";
import { anEmployer } from "../testing/an-employer";
import { makeInMemoryEmployerOffers } from "../testing/in-memory-employer-offers";
import { makeMoveOffer } from "./move-offer";

const now = new Date("2026-03-02T10:00:00Z");
const petra = anAccount({ role: "employer" });
const georg = anAccount({ role: "employer-service" });

const setUp = async (
  status: VacancyStatus,
  {
    employer = anEmployer(),
    facts = {},
  }: { employer?: Employer; facts?: Partial<Vacancy["facts"]> } = {},
) => {
  const offers = makeInMemoryEmployerOffers(new Map([[employer.id, employer]]), [
    "petra@backstube.example",
  ]);
  const descriptionHtml = "<p>Teig abwiegen, Bleche belegen und den Ofen bedienen.</p>";
  const built = aVacancy({
    ...{ status, employerId: employer.id },
    facts: { descriptionHtml, ...facts },
  });
  const vacancy: Vacancy = { ...built, publishedAt: undefined, lastConfirmed: undefined };
  await offers.add(petra.id, vacancy);
  const audit = makeInMemoryAuditTrail();
  const moveOffer = makeMoveOffer({
    offers,
    members: { employerOf: async (id) => (id === petra.id ? employer.id : undefined) },
    links: () => ({ open: "https://portal.example/open", own: "https://portal.example/own" }),
    audit,
    locale: "de",
    now: () => now,
  });
  const recorded = () => audit.entries.map(({ content }) => fromContent(content));
  return { offers, moveOffer, recorded, id: vacancy.id };
};

it("sends a complete draft for a check and notes who did", async () => {
  const { offers, moveOffer, id } = await setUp("draft");

  expect(await moveOffer(petra, { id, move: "submit" })).toMatchObject({
    value: { status: "in-review" },
  });
  expect(await offers.history(id)).toEqual([
    { vacancyId: id, from: "draft", to: "in-review", move: "submit", actorId: petra.id, at: now },
  ]);
});

it("names what a draft lacks", async () => {
  const { moveOffer, id } = await setUp("draft", {
    facts: { workplaces: [], occupations: [], application: undefined },
  });

  expect(await moveOffer(petra, { id, move: "submit" })).toEqual(
    refused({ code: "offer-incomplete", missing: ["occupation", "place", "contact"] }),
  );
});

it("publishes for the employer service, tells the company, and dates the publication", async () => {
  const { offers, moveOffer, id } = await setUp("in-review");

  expect(await moveOffer(georg, { id, move: "publish" })).toMatchObject({
    value: { status: "published", publishedAt: now, lastConfirmed: { how: "officer-phoned" } },
  });
  expect(offers.sent).toMatchObject([
    { to: "petra@backstube.example", template: "offer-published" },
  ]);
});

it("publishes nothing of a company that nobody checked", async () => {
  const { id: employerId, name, locality } = anEmployer();
  const { offers, moveOffer, id } = await setUp("in-review", {
    employer: { id: employerId, name, locality },
  });

  expect(await moveOffer(georg, { id, move: "publish" })).toEqual(
    refused({ code: "employer-not-checked" }),
  );
  expect(offers.sent).toEqual([]);
});

it("returns an offer with the reason the company reads", async () => {
  const { offers, moveOffer, id } = await setUp("in-review");

  await moveOffer(georg, { id, move: "return", reason: " Bitte die Zeiten ergänzen " });

  expect(await offers.history(id)).toMatchObject([{ reason: "Bitte die Zeiten ergänzen" }]);
  expect(offers.sent).toMatchObject([
    { template: "offer-returned", values: { reasonText: "Bitte die Zeiten ergänzen" } },
  ]);
});

it("takes another company's offer for one that does not exist", async () => {
  const { moveOffer, id } = await setUp("published");
  const stranger = anAccount({ role: "employer" });

  expect(await moveOffer(stranger, { id, move: "fill" })).toEqual(
    refused({ code: "offer-unknown" }),
  );
});

it.each(["officer", "team-lead", "controlling", "administrator", "job-seeker"] as const)(
  "lets no %s move offers",
  async (role) => {
    const { moveOffer, id } = await setUp("published");

    expect(await moveOffer(anAccount({ role }), { id, move: "withdraw" })).toEqual(
      refused({ code: "not-allowed" }),
    );
  },
);

it("marks as filled what is online, and refuses what never was", async () => {
  const online = await setUp("published");
  const draft = await setUp("draft");

  expect(await online.moveOffer(petra, { id: online.id, move: "fill" })).toMatchObject({
    value: { status: "filled" },
  });
  expect(await draft.moveOffer(petra, { id: draft.id, move: "fill" })).toEqual(
    refused({ code: "move-not-possible", status: "draft" }),
  );
});

it("records every step of both sides in the trail, without the words of a reason", async () => {
  const { moveOffer, recorded, id } = await setUp("draft");

  await moveOffer(petra, { id, move: "submit" });
  await moveOffer(georg, { id, move: "return", reason: "Bitte Frau Kornfeld fragen" });
  await moveOffer(petra, { id, move: "submit" });
  await moveOffer(georg, { id, move: "publish" });
  await moveOffer(petra, { id, move: "pause" });
  await moveOffer(petra, { id, move: "fill" });

  expect(recorded().map(({ action, actorId }) => [action, actorId])).toEqual([
    ["offers.submit", petra.id],
    ["offers.return", georg.id],
    ["offers.submit", petra.id],
    ["offers.publish", georg.id],
    ["offers.pause", petra.id],
    ["offers.fill", petra.id],
  ]);
  expect(recorded()[3]).toMatchObject({
    subject: { kind: "vacancy", id },
    facts: { to: "published", side: "employer-service" },
  });
  expect(JSON.stringify(recorded())).not.toContain("Kornfeld");
});

it("records who reached for what is not theirs, and no everyday refusal", async () => {
  const { moveOffer, recorded, id } = await setUp("draft");
  const stranger = anAccount({ role: "employer" });
  const officer = anAccount({ role: "officer" });

  await moveOffer(stranger, { id, move: "submit" });
  await moveOffer(officer, { id, move: "publish" });
  await moveOffer(petra, { id, move: "fill" });

  expect(recorded()).toMatchObject([
    { action: "offers.submit.refused", actorId: stranger.id, facts: { code: "offer-unknown" } },
    { action: "offers.publish.refused", actorId: officer.id, facts: { code: "not-allowed" } },
  ]);
});
