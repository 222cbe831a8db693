import { describe, expect, it } from "vitest";
import { aVacancy } from "@/lib/vacancies/testing/a-vacancy";
import { anAccount } from "@/lib/accounts/testing/an-account";
import { anEmployer } from "@/lib/employers/testing/an-employer";
import { describeEmployerOffers } from "@/lib/employers/testing/employer-offers.contract";
import type { Registration } from "@/lib/employers/registration/registration";
import { aMail } from "@/lib/mail/testing/a-mail";
import type { Cipher } from "@/lib/shared/cipher";
import { ok } from "@/lib/shared/result";
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

describe("offers of companies in PostgreSQL", () => {
  it("keep mails and the event for the index with the change", async () => {
    const { database, employers, offers } = await setUp();
    const [employer, account] = [anEmployer(), anAccount({ role: "employer" })];
    await employers.saveAll([employer]);
    await makePrismaAccountStore(database).saveAll([account]);
    await makePrismaEmployerMembers(database).add(account.id, employer.id);
    const vacancy = aVacancy({ employerId: employer.id });
    await offers.add(vacancy);

    await offers.change(vacancy.id, ({ contacts }) =>
      ok({ vacancy, mails: contacts.map((to) => aMail({ to })) }),
    );

    const { rows } = await database.pool.query("SELECT count(*)::int AS mails FROM mail_message");
    expect(rows).toEqual([{ mails: 1 }]);
    expect(await recordedEvents(database)).toEqual([vacancy.id, vacancy.id]);
  });

  it("have a history that nobody alters", async () => {
    const { database } = await setUp();

    await expect(
      database.pool.query("UPDATE vacancy_transition SET reason = 'nothing'"),
    ).rejects.toThrow();
    await expect(database.pool.query("DELETE FROM vacancy_transition")).rejects.toThrow();
  });
});

const aRegistration: Registration = {
  company: "Backstube Kornfeld",
  street: "Ofengasse 1",
  postcode: "41812",
  locality: "Erkelenz",
  name: "Petra Kornfeld",
  phone: "+49 171 3920099",
  email: "petra@backstube.example",
};

describe("registrations in PostgreSQL", () => {
  const now = new Date("2026-03-02T10:00:00Z");
  const pending = (tokenHash: string) => ({
    tokenHash,
    registration: aRegistration,
    passwordHash: "hashed",
    expiresAt: new Date("2026-03-04T10:00:00Z"),
  });

  it("make company, account and membership once the address is confirmed, and once only", async () => {
    const { database, employers } = await setUp();
    const registrations = makePrismaRegistrations(database, cipher);
    await registrations.add(pending("one"), now);
    await registrations.add(pending("two"), now);

    expect(await registrations.confirm("one", now)).toBe(true);
    expect(await registrations.confirm("one", now)).toBe(false);
    expect(await registrations.confirm("two", now)).toBe(false);

    const account = await makePrismaAccountStore(database).findByEmail("petra@backstube.example");
    expect(account).toMatchObject({ role: "employer", name: "Petra Kornfeld" });
    const employerId =
      account && (await makePrismaEmployerMembers(database).employerOf(account.id));
    expect(employerId && (await employers.find(employerId))).toMatchObject({
      name: "Backstube Kornfeld",
      phone: "+49 171 3920099",
    });
  });

  it("wait only for a time, and are no more than three for one address", async () => {
    const { database } = await setUp();
    const registrations = makePrismaRegistrations(database, cipher);

    const kept = [];
    for (const hash of ["a", "b", "c", "d"]) kept.push(await registrations.add(pending(hash), now));

    expect(kept).toEqual([true, true, true, false]);
    expect(await registrations.isWaiting("a", now)).toBe(true);
    expect(await registrations.isWaiting("a", new Date("2026-03-05T10:00:00Z"))).toBe(false);
    expect(await registrations.confirm("a", new Date("2026-03-05T10:00:00Z"))).toBe(false);
  });
});
