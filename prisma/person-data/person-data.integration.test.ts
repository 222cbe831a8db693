import { expect, it } from "vitest";
import { accountIdSchema } from "@/lib/accounts/account";
import { system } from "@/lib/accounts/rights";
import { anAccount } from "@/lib/accounts/testing/an-account";
import type { Section } from "@/lib/data-protection/person-data";
import { personTables } from "@/lib/data-protection/person-tables";
import { describeDeletionRequests } from "@/lib/data-protection/testing/deletion-requests.contract";
import { describeConsentStore } from "@/lib/data-protection/testing/consent-store.contract";
import { aJobSeeker, aJobSeekerIdentity } from "@/lib/job-seekers/testing/a-job-seeker";
import { makePlainCipher } from "@/lib/shared/testing/plain-cipher";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { aMail } from "@/lib/mail/testing/a-mail";
import { aVacancy } from "@/lib/vacancies/testing/a-vacancy";
import { asActor } from "../as-actor";
import type { Database } from "../client";
import { makePrismaAccessGrantStore } from "../prisma-access-grant-store";
import { makePrismaAccountStore } from "../prisma-account-store";
import { makePrismaAuditTrail } from "../prisma-audit-trail";
import { makePrismaJobSeekerStore } from "../prisma-job-seeker-store";
import { makePrismaMailQueue } from "../prisma-mail-queue";
import { makePrismaNewsStore } from "../prisma-news-store";
import { databaseForTests } from "../testing/database-for-tests";
import { makePrismaConsentStore } from "./prisma-consent-store";
import { makePrismaDeletionRequests } from "./prisma-deletion-requests";
import { makePrismaPersonData } from "./prisma-person-data";

const emptyDatabase = databaseForTests();

describeDeletionRequests("PostgreSQL", async () =>
  makePrismaDeletionRequests(await emptyDatabase()),
);

describeConsentStore("PostgreSQL", async (people) => {
  const database = await emptyDatabase();
  await makePrismaJobSeekerStore(database, makePlainCipher()).saveAll(system, [...people]);
  return makePrismaConsentStore(database);
});

const officer = anAccount();
const own = anAccount({ role: "job-seeker", siteId: undefined, specialism: undefined });
const person = aJobSeeker({ officerIds: [officer.id], accountId: own.id });
const other = aJobSeeker({ officerIds: [officer.id] });
const subject = { id: person.id, accountId: own.id };
const decision = {
  requestId: numberedUuid("erasure", 1),
  decidedBy: numberedUuid("decider", 1),
  decidedAt: new Date("2026-03-03T09:00:00Z"),
};

const setUp = async () => {
  const database = await emptyDatabase();
  await makePrismaAccountStore(database).saveAll([officer, own]);
  await makePrismaJobSeekerStore(database, makePlainCipher()).saveAll(
    system,
    [person, other].map((jobSeeker) => ({
      jobSeeker,
      identity: aJobSeekerIdentity({
        ...{ jobSeekerId: jobSeeker.id, familyName: "Żółć" },
        email: jobSeeker === person ? "Zolc@post.example" : "other@post.example",
      }),
    })),
  );
  for (const [index, { id }] of [person, other].entries()) {
    await makePrismaAccessGrantStore(database).add({
      ...{ id: numberedUuid("copy-grant", index), actorId: officer.id, jobSeekerId: id },
      ...{ reason: "cover", grantedAt: new Date(0), expiresAt: new Date(1) },
    });
    await makePrismaAuditTrail(database).record({
      actorId: officer.id,
      action: "matches.read",
      subject: { kind: "job-seeker", id },
    });
  }
  await makePrismaAuditTrail(database).record({ actorId: own.id, action: "own-data.read" });
  await makePrismaConsentStore(database).add({
    ...{ id: numberedUuid("copy-consent", 1), jobSeekerId: person.id, purpose: "email-contact" },
    ...{ textVersion: "1", givenAt: new Date(0), givenHow: "on-paper" },
    recordedBy: officer.id,
  });
  await makePrismaDeletionRequests(database).add({
    ...{ id: decision.requestId, jobSeekerId: person.id, referenceHash: "hash" },
    ...{ reason: "person-asked", requestedBy: officer.id, requestedAt: new Date(0) },
  });
  await leaveTracesOfMatching(database);
  await leaveMessages(database);
  return { database, personData: makePrismaPersonData(database, makePlainCipher()) };
};

const leaveTracesOfMatching = async (database: Database): Promise<void> => {
  const at = new Date(0);
  const [runId, vacancyId] = [numberedUuid("copy-run", 1), aVacancy().id];
  const versions = { rulesVersion: "1", vocabularyVersion: "1" };
  await database.prisma.matchRun.create({
    data: { ...versions, id: runId, kind: "full", offers: 1, startedAt: at },
  });
  await asActor(
    database,
    system,
    async ({ storedMatch, matchState, matchDecision, matchVisit }) => {
      for (const [index, { id: jobSeekerId }] of [person, other].entries()) {
        const found = { jobSeekerId, vacancyId };
        const result = { rank: 1, tenths: 777, ratings: "mc8", cameAt: at, since: at };
        await storedMatch.create({ data: { ...found, ...result, runId } });
        const state = { matchedAt: at, requestedAt: null };
        await matchState.update({ where: { jobSeekerId }, data: state });
        const decided = { kind: "pinned", decidedBy: officer.id, decidedAt: at, shown: {} };
        await matchDecision.create({
          data: { ...found, ...decided, id: numberedUuid("copy-decision", index) },
        });
        await matchVisit.create({ data: { jobSeekerId, officerId: officer.id, visitedAt: at } });
      }
    },
  );
};

const leaveMessages = async (database: Database): Promise<void> => {
  const cipher = makePlainCipher();
  const news = { accountId: own.id, template: "offer-published", values: { title: "Neue Stelle" } };
  await makePrismaNewsStore(database, cipher).add([news], new Date(0));
  await makePrismaNewsStore(database, cipher).reader(own.id);
  await makePrismaMailQueue(database.pool, cipher).enqueue([
    aMail({ to: "zolc@post.example", values: { link: "secret-link" } }),
    aMail({ to: own.email }),
    aMail({ to: "other@post.example" }),
  ]);
};

const countsOf = (sections: readonly Section[]): Readonly<Record<string, number>> =>
  Object.fromEntries(sections.map(({ section, rows }) => [section, rows.length]));

it("reads every section, opens what is sealed and keeps secrets back", async () => {
  const { personData } = await setUp();

  const sections = await personData.read(subject);

  expect(sections.map(({ section }) => section)).toEqual(
    personTables.map(({ section }) => section),
  );
  expect(countsOf(sections)).toMatchObject({
    ...{ identity: 1, "in-charge": 1, consents: 1, "stated-reasons": 1, profile: 1, account: 1 },
    ...{ "deletion-requests": 1, "read-by": 1, "own-actions": 1, sessions: 0 },
    ...{ matches: 1, "match-state": 1, "match-decisions": 1, "match-visits": 1 },
    ...{ news: 1, "news-preference": 1, "waiting-mails": 2, registrations: 0 },
  });
  const text = JSON.stringify(sections);
  expect(text).toContain("Żółć");
  expect(text).toContain("Helferin im Versandlager");
  expect(text).toContain("Neue Stelle");
  expect(text).not.toMatch(/password|not-a-real-hash|hash":|"sealed"|secret-link|"token"/);
  expect(text).not.toContain(other.id);
});

it("erases one person alone, and keeps what names nobody", async () => {
  const { personData, database } = await setUp();

  const deleted = await personData.erase(subject, decision);

  expect(deleted).toMatchObject({
    ...{ job_seeker: 1, job_seeker_identity: 1, job_seeker_officer: 1 },
    ...{ consent: 1, access_grant: 1, account: 1, session: 0 },
    ...{ stored_match: 1, match_state: 1, match_decision: 1, match_visit: 1 },
    ...{ news_item: 1, news_preference: 1, mail_message: 2 },
  });
  const left = countsOf(await personData.read(subject));
  const kept = personTables.filter(({ onDeletion }) => onDeletion === "kept");
  const gone = personTables.filter(({ onDeletion }) => onDeletion === "deleted");
  expect(gone.filter(({ section }) => left[section] !== 0)).toEqual([]);
  expect(kept.map(({ section }) => left[section])).toEqual([1, 1, 0, 0, 1]);
  expect(countsOf(await personData.read({ id: other.id }))).toMatchObject({
    ...{ identity: 1, profile: 1, "in-charge": 1, "stated-reasons": 1 },
    ...{ matches: 1, "match-state": 1, "match-decisions": 1, "waiting-mails": 1 },
  });
  expect(await makePrismaAccountStore(database).find(officer.id)).toBeDefined();
  expect(await everythingIn(database)).not.toContain(person.reference);
});

it("closes the request with what was deleted, by whom", async () => {
  const { personData, database } = await setUp();

  await personData.erase(subject, decision);

  expect(await makePrismaDeletionRequests(database).find(decision.requestId)).toMatchObject({
    decision: "deleted",
    decidedBy: decision.decidedBy,
    deletedRows: { job_seeker: 1 },
  });
});

it("erases nothing twice and nothing without an open request", async () => {
  const { personData } = await setUp();

  expect(
    await personData.erase(subject, { ...decision, requestId: numberedUuid("erasure", 2) }),
  ).toBeUndefined();
  expect(countsOf(await personData.read(subject))).toMatchObject({ profile: 1 });
});

it("erases all or nothing", async () => {
  const { personData, database } = await setUp();
  const sameEyes = { ...decision, decidedBy: accountIdSchema.parse(officer.id) };

  await expect(personData.erase(subject, sameEyes)).rejects.toThrow(/four_eyes/);

  expect(countsOf(await personData.read(subject))).toMatchObject({ profile: 1, identity: 1 });
  const found = await makePrismaDeletionRequests(database).find(decision.requestId);
  expect(found?.decidedAt).toBeUndefined();
});

/** All rows the portal's everyday role can read, as one text. */
const everythingIn = async ({ pool }: Database): Promise<string> => {
  const tables = ["account", "audit_entry", "access_grant", "deletion_request", "session"];
  const texts = await Promise.all(
    tables.map(async (table) => JSON.stringify((await pool.query(`SELECT * FROM ${table}`)).rows)),
  );
  return texts.join();
};
