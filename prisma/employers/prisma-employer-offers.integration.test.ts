import { describe, expect, it } from "vitest";
import { aVacancy } from "@/lib/vacancies/testing/a-vacancy";
import { anAccount } from "@/lib/accounts/testing/an-account";
import { anEmployer } from "@/lib/employers/testing/an-employer";
import { describeEmployerOffers } from "@/lib/employers/testing/employer-offers.contract";
import { aPendingRegistration } from "@/lib/employers/registration/testing/a-registration";
import { describeRegistrations } from "@/lib/employers/registration/testing/registrations.contract";
import { describeEmployerMembers } from "@/lib/employers/testing/employer-members.contract";
import { aMail } from "@/lib/mail/testing/a-mail";
import type { Cipher } from "@/lib/shared/cipher";
import { ok } from "@/lib/shared/result";
import { verifyChain } from "@/lib/audit/verify-chain";
import { makeCheckEmployer } from "@/lib/employers/check-employer";
import { makeMoveOffer } from "@/lib/employers/offers/move-offer";
import { makeSaveOffer } from "@/lib/employers/offers/save-offer";
import { makePrismaAuditTrail } from "../prisma-audit-trail";
import { makePrismaAccountStore } from "../prisma-account-store";
import { makePrismaEmployerStore } from "../prisma-employer-store";
import { databaseForTests } from "../testing/database-for-tests";
import { recordedEvents } from "../testing/recorded-events";
import { makePrismaEmployerMembers } from "./prisma-employer-members";
import { makePrismaEmployerOffers } from "./prisma-employer-offers";
import { makePrismaRegistrations } from "./prisma-registrations";

const emptyDatabase = databaseForTests();

const cipher: Cipher = {
  encrypt: (text, context) => Buffer.from(`${context}|${text}`).toString("base64"),
  decrypt: (sealed, context) =>
    Buffer.from(sealed, "base64").toString("utf8").slice(`${context}|`.length),
  isOutdated: () => false,
};

const setUp = async () => {
  const database = await emptyDatabase();
  const employers = makePrismaEmployerStore(database);
  return { database, employers, offers: makePrismaEmployerOffers({ database, employers, cipher }) };
};

describeEmployerOffers("PostgreSQL", async (given) => {
  const { employers, offers } = await setUp();
  await employers.saveAll(given);
  return offers;
});

describeRegistrations("PostgreSQL", async () =>
  makePrismaRegistrations(await emptyDatabase(), cipher),
);

describeEmployerMembers("PostgreSQL", async (given) => {
  const { database, employers } = await setUp();
  await makePrismaAccountStore(database).saveAll(given.accounts);
  await employers.saveAll(given.employers);
  return makePrismaEmployerMembers(database);
});

describe("offers of companies in PostgreSQL", () => {
  it("keep mails and the event for the index with the change", async () => {
    const { database, employers, offers } = await setUp();
    const [employer, account] = [anEmployer(), anAccount({ role: "employer" })];
    await employers.saveAll([employer]);
    await makePrismaAccountStore(database).saveAll([account]);
    await makePrismaEmployerMembers(database).add(account.id, employer.id);
    const vacancy = aVacancy({ employerId: employer.id });
    await offers.add(account.id, vacancy);

    await offers.change(account.id, vacancy.id, ({ contacts }) =>
      ok({ vacancy, mails: contacts.map((to) => aMail({ to })) }),
    );

    const { rows } = await database.pool.query("SELECT count(*)::int AS mails FROM mail_message");
    expect(rows).toEqual([{ mails: 1 }]);
    expect(await recordedEvents(database)).toEqual([vacancy.id, vacancy.id]);
  });

  it("leave what both sides did in the chain of the trail", async () => {
    const { database, employers, offers } = await setUp();
    const { id, name, locality } = anEmployer();
    const [petra, georg] = [
      anAccount({ role: "employer" }),
      anAccount({ role: "employer-service" }),
    ];
    await employers.saveAll([{ id, name, locality }]);
    await makePrismaAccountStore(database).saveAll([petra, georg]);
    const members = makePrismaEmployerMembers(database);
    await members.add(petra.id, id);
    const audit = makePrismaAuditTrail(database);
    const shared = { offers, members, employers, audit, now: () => new Date() };
    const links = () => ({ open: "https://portal.example/1", own: "https://portal.example/2" });
    const move = makeMoveOffer({ ...shared, links, locale: "de" });
    const { title, offerType, facts } = aVacancy();
    const descriptionHtml = "<p>Teig abwiegen, Bleche belegen und den Ofen bedienen.</p>";

    const content = { title, offerType, facts: { ...facts, descriptionHtml } };
    const saved = await makeSaveOffer(shared)(petra, undefined, content);
    const offer = saved.ok ? saved.value.id : aVacancy().id;
    await move(petra, { id: offer, move: "submit" });
    await makeCheckEmployer(shared)(georg, id, "phone-call");
    await move(georg, { id: offer, move: "publish" });
    await move(petra, { id: offer, move: "pause" });
    await move(petra, { id: offer, move: "fill" });

    const { rows } = await database.pool.query(
      "SELECT action, actor_id AS by, subject_id AS about FROM audit_entry ORDER BY sequence",
    );
    expect(rows).toEqual([
      { action: "offers.write", by: petra.id, about: offer },
      { action: "offers.submit", by: petra.id, about: offer },
      { action: "employers.check", by: georg.id, about: id },
      { action: "offers.publish", by: georg.id, about: offer },
      { action: "offers.pause", by: petra.id, about: offer },
      { action: "offers.fill", by: petra.id, about: offer },
    ]);
    expect(await verifyChain(audit)).toMatchObject({ sound: true, verified: 6 });
  });

  it("have a history that nobody alters", async () => {
    const { database } = await setUp();

    await expect(
      database.pool.query("UPDATE vacancy_transition SET reason = 'nothing'"),
    ).rejects.toThrow();
    await expect(database.pool.query("DELETE FROM vacancy_transition")).rejects.toThrow();
  });
});

describe("registrations in PostgreSQL", () => {
  const now = new Date("2026-03-02T10:00:00Z");

  it("make company, account and membership once the address is confirmed", async () => {
    const { database, employers } = await setUp();
    const registrations = makePrismaRegistrations(database, cipher);
    await registrations.add(aPendingRegistration("one"), now);

    const member = await registrations.confirm("one", now);

    const account = await makePrismaAccountStore(database).findByEmail("petra@backstube.example");
    expect(account).toMatchObject({
      ...{ id: member?.accountId, role: "employer", name: "Petra Kornfeld" },
    });
    const employerId =
      account && (await makePrismaEmployerMembers(database).employerOf(account.id));
    expect(employerId && (await employers.find(employerId))).toMatchObject({
      name: "Backstube Kornfeld",
      phone: "+49 171 3920099",
    });
  });
});
