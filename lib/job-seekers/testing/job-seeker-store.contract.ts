import { describe, expect, it } from "vitest";
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
  });
};

const keepsPeople = (makeEmpty: MakeEmpty): void => {
  it("gives back profile and identity apart from each other", async () => {
    const store = await makeEmpty();
    const { jobSeeker, identity } = aPerson({ officerIds: [ben, ada] });
    await store.saveAll([{ jobSeeker, identity }]);

    const found = await store.find(jobSeeker.id);

    expect(found).toEqual(jobSeeker);
    expect(JSON.stringify(found)).not.toContain(identity.familyName);
    expect(await store.findIdentity(jobSeeker.id)).toEqual(identity);
  });

  it("leaves unknown what was unknown", async () => {
    const store = await makeEmpty();
    const person = aPerson(
      { profilePosition: undefined, school: undefined, mobility: {}, availability: {} },
      { phone: undefined },
    );
    await store.saveAll([person]);

    expect(await store.find(person.jobSeeker.id)).toEqual(person.jobSeeker);
    expect(await store.findIdentity(person.jobSeeker.id)).toEqual(person.identity);
  });

  it.each([
    ...profilePositions.map((profilePosition) => ({ profilePosition })),
    ...cefrLevels.map((level) => ({ languages: [{ language: "ro", level }] })),
    { loneParent: true, receivesSince: "2023-05-01", startsFrom: "2026-04-01" },
    { demandsToAvoid: ["night" as const], pools: ["50plus" as const] },
  ])("holds a person with %j", async (overrides) => {
    const store = await makeEmpty();
    const person = aPerson(overrides);
    await store.saveAll([person]);

    expect(await store.find(person.jobSeeker.id)).toEqual(person.jobSeeker);
  });

  it("knows nobody by an id it never saw", async () => {
    const store = await makeEmpty();

    expect(await store.find(aJobSeekerId())).toBeUndefined();
    expect(await store.findIdentity(aJobSeekerId())).toBeUndefined();
  });

  it("throws where two people share a case reference, and keeps neither", async () => {
    const store = await makeEmpty();
    const twins = [aPerson({ reference: "HS-1" }), aPerson({ reference: "HS-1" })];

    await expect(store.saveAll(twins)).rejects.toThrow();

    expect(await Promise.all(twins.map(({ jobSeeker }) => store.find(jobSeeker.id)))).toEqual([
      undefined,
      undefined,
    ]);
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
    await store.saveAll(people);

    const listed = await store.inChargeOf(ada);

    expect(listed.map(({ name }) => name)).toEqual([
      "Abel Özdemir",
      "Zoe Özdemir",
      "Ina Paulsen",
      "Emil zur Mühlen",
    ]);
    expect(listed[2]?.jobSeeker).toEqual(people[2]?.jobSeeker);
  });

  it("follows a person who changes the officer", async () => {
    const store = await makeEmpty();
    const { jobSeeker, identity } = aPerson({ officerIds: [ada] });
    await store.saveAll([{ jobSeeker, identity }]);
    const changed = { ...jobSeeker, officerIds: [ben], siteId: "heinsberg" };

    await store.saveAll([{ jobSeeker: changed, identity: { ...identity, familyName: "Klein" } }]);

    expect(await store.inChargeOf(ada)).toEqual([]);
    expect(await store.inChargeOf(ben)).toEqual([{ jobSeeker: changed, name: "Nadia Klein" }]);
  });

  it("lists nobody for an officer without people", async () => {
    const store = await makeEmpty();
    await store.saveAll([aPerson({ officerIds: [ada] })]);

    expect(await store.inChargeOf(ben)).toEqual([]);
  });
};
