import { describe, expect, it } from "vitest";
import { system } from "@/lib/accounts/rights";
import { anAccount } from "@/lib/accounts/testing/an-account";
import type { ChangeSubject } from "@/lib/data-protection/change-history";
import { anEmployer } from "@/lib/employers/testing/an-employer";
import type { JobSeeker, JobSeekerIdentity } from "@/lib/job-seekers/job-seeker";
import { aJobSeeker, aJobSeekerIdentity } from "@/lib/job-seekers/testing/a-job-seeker";
import { ok } from "@/lib/shared/result";
import { makePlainCipher } from "@/lib/shared/testing/plain-cipher";
import { aVacancy } from "@/lib/vacancies/testing/a-vacancy";
import { asActor } from "../as-actor";
import { makePrismaEmployerOffers } from "../employers/prisma-employer-offers";
import { makePrismaAccountStore } from "../prisma-account-store";
import { makePrismaEmployerStore } from "../prisma-employer-store";
import { makePrismaJobSeekerStore } from "../prisma-job-seeker-store";
import { makePrismaProfileStore } from "../prisma-profile-store";
import { makePrismaVacancyStore } from "../prisma-vacancy-store";
import { reseal } from "../reseal/reseal";
import { sealedPlaces } from "../reseal/sealed-places";
import { databaseForTests } from "../testing/database-for-tests";
import { makePrismaChangeHistory } from "./prisma-change-history";

const emptyDatabase = databaseForTests();
const ada = anAccount();
const ben = anAccount();
const petra = anAccount({ role: "employer", siteId: undefined, specialism: undefined });
const page = { limit: 50 };

const setUp = async () => {
  const database = await emptyDatabase();
  await makePrismaAccountStore(database).saveAll([ada, ben, petra]);
  const jobSeeker = aJobSeeker({ officerIds: [ada.id], skills: ["verpacken"] });
  const identity = aJobSeekerIdentity({ jobSeekerId: jobSeeker.id, phone: "+49 2431 1" });
  const store = makePrismaJobSeekerStore(database, makePlainCipher());
  const saved = { jobSeeker, identity };
  await store.saveAll(system, [saved]);
  const history = makePrismaChangeHistory(database);
  const changesOf = async (subject: ChangeSubject, acting: typeof system | typeof ada = system) =>
    (await history.of(acting, subject, page))
      .map(({ id: _, at: __, ...change }) => change)
      .toReversed();
  return {
    database,
    history,
    changesOf,
    jobSeeker,
    subject: { kind: "job-seeker", id: jobSeeker.id } as const,
    save: (person: Partial<JobSeeker>, named: Partial<JobSeekerIdentity> = {}) =>
      store.saveAll(system, [
        { jobSeeker: { ...jobSeeker, ...person }, identity: { ...identity, ...named } },
      ]),
  };
};

const beginning = [{ field: "created" }, { field: "officer", became: ada.id }];

describe("the history of a file", () => {
  it("begins with the file and who is in charge", async () => {
    const { changesOf, subject } = await setUp();

    expect(await changesOf(subject)).toEqual(beginning);
  });

  it("tells who changed which part of the profile, from what to what", async () => {
    const { database, changesOf, subject, jobSeeker } = await setUp();

    await makePrismaProfileStore(database).change(ada, jobSeeker.id, (current) =>
      ok({ ...current, skills: ["verpacken", "kommissionieren"], school: undefined }),
    );

    expect((await changesOf(subject)).slice(2)).toEqual([
      { field: "school", was: "lower-secondary", actorId: ada.id },
      {
        field: "skills",
        was: ["verpacken"],
        became: ["verpacken", "kommissionieren"],
        actorId: ada.id,
      },
    ]);
  });

  it("says nothing where nothing changed", async () => {
    const { save, changesOf, subject } = await setUp();

    await save({});

    expect(await changesOf(subject)).toEqual(beginning);
  });

  it("names fields of the identity and never what they say", async () => {
    const { database, save, changesOf, subject } = await setUp();

    await save({}, { familyName: "Kornblume", phone: "+49 171 3920099" });

    expect((await changesOf(subject)).slice(2)).toEqual([
      { field: "familyName" },
      { field: "phone" },
    ]);
    const rows = await asActor(database, system, ({ changeHistory }) => changeHistory.findMany());
    const text = rows.map((row) => JSON.stringify({ ...row, id: String(row.id) })).join();
    expect(text).not.toMatch(/Kornblume|3920099/);
  });

  it("says the identity changed where the application does not say which field", async () => {
    const { database, changesOf, subject } = await setUp();

    await asActor(database, system, ({ jobSeekerIdentity }) =>
      jobSeekerIdentity.updateMany({ data: { sealed: "another" } }),
    );

    expect((await changesOf(subject)).slice(2)).toEqual([{ field: "identity" }]);
  });

  it("takes sealing anew for no change", async () => {
    const { database, changesOf, subject } = await setUp();

    const parts = { database, cipher: makePlainCipher("k2") };
    for (const place of sealedPlaces) await reseal(parts, place);

    expect(await changesOf(subject)).toEqual(beginning);
  });

  it("tells when a case moves to another site or officer", async () => {
    const { save, changesOf, subject } = await setUp();

    await save({ siteId: "heinsberg", officerIds: [ben.id] });

    expect((await changesOf(subject)).slice(2)).toEqual([
      { field: "site_id", was: "erkelenz", became: "heinsberg" },
      { field: "officer", was: ada.id },
      { field: "officer", became: ben.id },
    ]);
  });

  it("is shown to whoever may read the file, and to nobody else", async () => {
    const { database, history, changesOf, subject } = await setUp();

    expect(await changesOf(subject, ada)).toEqual(beginning);
    expect(await history.of({ ...ben, siteId: "heinsberg" }, subject, page)).toEqual([]);
    await expect(database.pool.query("SELECT * FROM change_history")).rejects.toThrow(
      /permission denied/,
    );
  });

  it("comes page by page", async () => {
    const { history, subject } = await setUp();

    const [newest] = await history.of(system, subject, { limit: 1 });
    const older = await history.of(system, subject, { limit: 5, before: newest?.id });

    expect([newest?.field, ...older.map(({ field }) => field)]).toEqual(["officer", "created"]);
  });
});

describe("entries of the history", () => {
  it.each([
    ["changed", "UPDATE change_history SET field = 'x'"],
    ["removed while they are young", "DELETE FROM change_history"],
    [
      "made up",
      "INSERT INTO change_history (job_seeker_id, field, at) SELECT id, 'x', now() FROM job_seeker",
    ],
    ["emptied", "TRUNCATE change_history"],
  ])("cannot be %s", async (_what, statement) => {
    const { database } = await setUp();

    await expect(
      asActor(database, system, (transaction) => transaction.$executeRawUnsafe(statement)),
    ).rejects.toThrow(/permission denied|only grows/);
  });

  it("go with the file", async () => {
    const { database, history, subject, jobSeeker } = await setUp();

    await asActor(database, system, ({ jobSeeker: files }) =>
      files.deleteMany({ where: { id: jobSeeker.id } }),
    );

    expect(await history.of(system, subject, page)).toEqual([]);
  });
});

describe("the history of offers and companies", () => {
  const setUpOffer = async () => {
    const parts = await setUp();
    const { database } = parts;
    const employers = makePrismaEmployerStore(database);
    const employer = anEmployer();
    await employers.saveAll([employer]);
    const offers = makePrismaEmployerOffers({ database, employers, cipher: makePlainCipher() });
    const vacancy = aVacancy({ employerId: employer.id, origin: "regional", status: "draft" });
    await offers.add(petra.id, vacancy);
    return { ...parts, employers, employer, offers, vacancy };
  };

  it("tells who wrote and moved an offer", async () => {
    const { offers, vacancy, changesOf } = await setUpOffer();

    await offers.change(petra.id, vacancy.id, (state) =>
      ok({ vacancy: { ...state.vacancy, title: "Bäcker (m/w/d)", status: "in-review" as const } }),
    );

    expect(await changesOf({ kind: "vacancy", id: vacancy.id })).toEqual([
      { field: "created", actorId: petra.id },
      { field: "status", was: "draft", became: "in-review", actorId: petra.id },
      { field: "title", was: vacancy.title, became: "Bäcker (m/w/d)", actorId: petra.id },
    ]);
  });

  it("tells who checked a company, and keeps its telephone to itself", async () => {
    const { employers, employer, changesOf } = await setUpOffer();

    await employers.saveAll(
      [{ ...employer, checkedHow: "phone-call", phone: "+49 2431 7" }],
      ada.id,
    );

    expect((await changesOf({ kind: "employer", id: employer.id })).slice(1)).toEqual([
      { field: "checked_how", became: "phone-call", actorId: ada.id },
      { field: "phone", actorId: ada.id },
    ]);
  });

  it("leaves imported offers to the runs that bring them, and forgets with the offer", async () => {
    const { database, vacancy, changesOf } = await setUpOffer();
    const imported = aVacancy({ origin: "imported", source: "feed", externalId: "1" });
    const store = makePrismaVacancyStore(database);

    await store.saveAll([imported]);
    await store.saveAll([{ ...imported, title: "Another title" }]);
    await database.pool.query("DELETE FROM vacancy WHERE id = $1", [vacancy.id]);

    expect(await changesOf({ kind: "vacancy", id: imported.id })).toEqual([]);
    expect(await changesOf({ kind: "vacancy", id: vacancy.id })).toEqual([]);
  });
});
