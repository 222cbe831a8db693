import { describe, expect, it } from "vitest";
import { type Actor, accountIdSchema, type Role } from "@/lib/accounts/account";
import { system } from "@/lib/accounts/rights";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { cefrLevels } from "@/lib/vocabulary/qualification";
import { type JobSeeker, type JobSeekerIdentity, profilePositions } from "../job-seeker";
import type { JobSeekerStore } from "../job-seeker-store";
import { aJobSeeker, aJobSeekerId, aJobSeekerIdentity } from "./a-job-seeker";

/** Account ids the suite uses; a store that checks them must know them as officers. */
export const officersOfContract = [numberedUuid("officer", 1), numberedUuid("officer", 2)] as const;
const [ada, ben] = officersOfContract;

const aPerson = (
  jobSeekerOverrides: Partial<JobSeeker> = {},
  identityOverrides: Partial<JobSeekerIdentity> = {},
) => {
  const jobSeeker = aJobSeeker(jobSeekerOverrides);
  return {
    jobSeeker,
    identity: aJobSeekerIdentity({ ...identityOverrides, jobSeekerId: jobSeeker.id }),
  };
};

type MakeEmpty = () => Promise<JobSeekerStore>;

/** Every JobSeekerStore must pass these. */
export const describeJobSeekerStore = (name: string, makeEmpty: MakeEmpty): void => {
  describe(`${name} as a JobSeekerStore`, () => {
    keepsPeople(makeEmpty);
    listsByOfficer(makeEmpty);
    keepsToRights(makeEmpty);
  });
};

const keepsPeople = (makeEmpty: MakeEmpty): void => {
  it("gives back profile and identity apart from each other", async () => {
    const store = await makeEmpty();
    const { jobSeeker, identity } = aPerson({ officerIds: [ben, ada] });
    await store.saveAll(system, [{ jobSeeker, identity }]);

    const found = await store.find(system, jobSeeker.id);

    expect(found).toEqual(jobSeeker);
    expect(JSON.stringify(found)).not.toContain(identity.familyName);
    expect(await store.findIdentity(system, jobSeeker.id)).toEqual(identity);
  });

  it("leaves unknown what was unknown", async () => {
    const store = await makeEmpty();
    const person = aPerson(
      { profilePosition: undefined, school: undefined, mobility: {}, availability: {} },
      { phone: undefined },
    );
    await store.saveAll(system, [person]);

    expect(await store.find(system, person.jobSeeker.id)).toEqual(person.jobSeeker);
    expect(await store.findIdentity(system, person.jobSeeker.id)).toEqual(person.identity);
  });

  it.each([
    ...profilePositions.map((profilePosition) => ({ profilePosition })),
    ...cefrLevels.map((level) => ({ languages: [{ language: "ro", level }] })),
    { loneParent: true, receivesSince: "2023-05-01", startsFrom: "2026-04-01" },
    { demandsToAvoid: ["night" as const], pools: ["50plus" as const] },
  ])("holds a person with %j", async (overrides) => {
    const store = await makeEmpty();
    const person = aPerson(overrides);
    await store.saveAll(system, [person]);

    expect(await store.find(system, person.jobSeeker.id)).toEqual(person.jobSeeker);
  });

  it("knows nobody by an id it never saw", async () => {
    const store = await makeEmpty();

    expect(await store.find(system, aJobSeekerId())).toBeUndefined();
    expect(await store.findIdentity(system, aJobSeekerId())).toBeUndefined();
  });

  it("throws where two people share a case reference, and keeps neither", async () => {
    const store = await makeEmpty();
    const twins = [aPerson({ reference: "HS-1" }), aPerson({ reference: "HS-1" })];

    await expect(store.saveAll(system, twins)).rejects.toThrow();

    expect(
      await Promise.all(twins.map(({ jobSeeker }) => store.find(system, jobSeeker.id))),
    ).toEqual([undefined, undefined]);
  });
};

const listsByOfficer = (makeEmpty: MakeEmpty): void => {
  it("lists the people an officer is in charge of, with names, by family name", async () => {
    const store = await makeEmpty();
    const people = [
      aPerson({ officerIds: [ada] }, { givenName: "Zoe", familyName: "Özdemir" }),
      aPerson({ officerIds: [ben, ada] }, { givenName: "Emil", familyName: "zur Mühlen" }),
      aPerson({ officerIds: [ada] }, { givenName: "Ina", familyName: "Paulsen" }),
      aPerson({ officerIds: [ada] }, { givenName: "Abel", familyName: "Özdemir" }),
      aPerson({ officerIds: [ben] }, { givenName: "Karl", familyName: "Adler" }),
    ];
    await store.saveAll(system, people);

    const listed = await store.inChargeOf(system, ada);

    expect(listed.map(({ name }) => name)).toEqual([
      "Abel Özdemir",
      "Zoe Özdemir",
      "Ina Paulsen",
      "Emil zur Mühlen",
    ]);
    expect(listed[2]?.jobSeeker).toEqual(people[2]?.jobSeeker);
  });

  it("lists the people of a site, with names, by family name", async () => {
    const store = await makeEmpty();
    await store.saveAll(system, [
      aPerson({ siteId: "erkelenz" }, { givenName: "Ina", familyName: "Paulsen" }),
      aPerson({ siteId: "heinsberg" }, { givenName: "Karl", familyName: "Adler" }),
      aPerson({ siteId: "erkelenz" }, { givenName: "Zoe", familyName: "Adler" }),
    ]);

    expect((await store.ofSite(system, "erkelenz")).map(({ name }) => name)).toEqual([
      "Zoe Adler",
      "Ina Paulsen",
    ]);
  });

  it("puts others in charge where the portal itself says so", async () => {
    const store = await makeEmpty();
    const person = aPerson({ officerIds: [ada] });
    await store.saveAll(system, [person]);

    await store.setOfficers(system, person.jobSeeker.id, [ben, ada], accountIdSchema.parse(ada));

    expect(await store.find(system, person.jobSeeker.id)).toEqual({
      ...person.jobSeeker,
      officerIds: [ben, ada],
    });
    await expect(
      store.setOfficers(
        { id: accountIdSchema.parse(ada), role: "officer", name: "Ada", siteId: "erkelenz" },
        person.jobSeeker.id,
        [ada],
        accountIdSchema.parse(ada),
      ),
    ).rejects.toThrow();
  });

  it("follows a person who changes the officer", async () => {
    const store = await makeEmpty();
    const { jobSeeker, identity } = aPerson({ officerIds: [ada] });
    await store.saveAll(system, [{ jobSeeker, identity }]);
    const changed = { ...jobSeeker, officerIds: [ben], siteId: "heinsberg" };

    await store.saveAll(system, [
      { jobSeeker: changed, identity: { ...identity, familyName: "Klein" } },
    ]);

    expect(await store.inChargeOf(system, ada)).toEqual([]);
    expect(await store.inChargeOf(system, ben)).toEqual([
      { jobSeeker: changed, name: "Nadia Klein" },
    ]);
  });

  it("lists nobody for an officer without people", async () => {
    const store = await makeEmpty();
    await store.saveAll(system, [aPerson({ officerIds: [ada] })]);

    expect(await store.inChargeOf(system, ben)).toEqual([]);
  });
};

const anActor = (role: Role, overrides: Partial<Actor> = {}): Actor => ({
  id: accountIdSchema.parse(ada),
  name: "Ada",
  role,
  siteId: "erkelenz",
  ...overrides,
});

const keepsToRights = (makeEmpty: MakeEmpty): void => {
  it("shows an officer the own people and hides all others", async () => {
    const store = await makeEmpty();
    const [own, other] = [aPerson({ officerIds: [ada] }), aPerson({ officerIds: [ben] })];
    await store.saveAll(system, [own, other]);
    const officer = anActor("officer");

    expect(await store.find(officer, own.jobSeeker.id)).toEqual(own.jobSeeker);
    expect(await store.findByReference(officer, own.jobSeeker.reference)).toEqual(own.jobSeeker);
    expect(await store.findIdentity(officer, own.jobSeeker.id)).toEqual(own.identity);
    expect(await store.inChargeOf(officer, ada)).toHaveLength(1);
    expect(await store.find(officer, other.jobSeeker.id)).toBeUndefined();
    expect(await store.findByReference(officer, other.jobSeeker.reference)).toBeUndefined();
    expect(await store.findIdentity(officer, other.jobSeeker.id)).toBeUndefined();
    expect(await store.inChargeOf(officer, ben)).toEqual([]);
  });

  it("shows a team lead the own site", async () => {
    const store = await makeEmpty();
    const [here, there] = [aPerson(), aPerson({ siteId: "heinsberg" })];
    await store.saveAll(system, [here, there]);

    expect(await store.find(anActor("team-lead"), here.jobSeeker.id)).toEqual(here.jobSeeker);
    expect(await store.find(anActor("team-lead"), there.jobSeeker.id)).toBeUndefined();
  });

  it("shows people their own file", async () => {
    const store = await makeEmpty();
    const [own, other] = [aPerson({ accountId: ada }), aPerson({ accountId: ben })];
    await store.saveAll(system, [own, other]);

    expect(await store.find(anActor("job-seeker"), own.jobSeeker.id)).toEqual(own.jobSeeker);
    expect(await store.find(anActor("job-seeker"), other.jobSeeker.id)).toBeUndefined();
    const [idOfAda, idOfBen] = [accountIdSchema.parse(ada), accountIdSchema.parse(ben)];
    expect(await store.findByAccount(anActor("job-seeker"), idOfAda)).toEqual(own.jobSeeker);
    expect(await store.findByAccount(anActor("job-seeker"), idOfBen)).toBeUndefined();
  });

  it("takes nothing from anybody but the portal itself", async () => {
    const store = await makeEmpty();
    const person = aPerson({ officerIds: [ada] });

    await expect(store.saveAll(anActor("officer"), [person])).rejects.toThrow();

    expect(await store.find(system, person.jobSeeker.id)).toBeUndefined();
  });
};
