import { describe, expect, it } from "vitest";
import { accountIdSchema, type Actor, type Role } from "@/lib/accounts/account";
import { ok, refused } from "@/lib/shared/result";
import type { JobSeeker } from "../job-seeker";
import type { ProfileStore } from "../profile/profile-store";
import { aJobSeeker, aJobSeekerId } from "./a-job-seeker";
import { officersOfContract } from "./job-seeker-store.contract";

const [ada, ben] = officersOfContract;

const anActor = (role: Role = "officer"): Actor => ({
  id: accountIdSchema.parse(ada),
  name: "Ada",
  role,
  siteId: "erkelenz",
});

const withCar = (person: JobSeeker) => ok({ ...person, mobility: { hasCar: true } });

type MakeWith = (people: readonly JobSeeker[]) => Promise<{
  store: ProfileStore;
  find: (id: JobSeeker["id"]) => Promise<JobSeeker | undefined>;
}>;

/** Every ProfileStore must pass these; `ada` and `ben` of the other suite must be known as officers. */
export const describeProfileStore = (name: string, makeWith: MakeWith): void => {
  describe(`${name} as a ProfileStore`, () => {
    keepsChanges(makeWith);
    keepsToRights(makeWith);
  });
};

const keepsChanges = (makeWith: MakeWith): void => {
  it("keeps what was decided, and what the section said before", async () => {
    const person = aJobSeeker({ officerIds: [ada], mobility: { hasBicycle: true } });
    const { store, find } = await makeWith([person]);

    const changed = await store.change(anActor(), person.id, withCar);

    expect(changed).toEqual(ok({ ...person, mobility: { hasCar: true } }));
    expect(await find(person.id)).toEqual({ ...person, mobility: { hasCar: true } });
    expect(await store.findEarlier(anActor(), person.id)).toMatchObject([
      { section: "mobility", values: { mobility: { hasBicycle: true } }, changedBy: ada },
    ]);
  });

  it("tells who decides what each section said before", async () => {
    const person = aJobSeeker({ officerIds: [ada] });
    const { store } = await makeWith([person]);
    await store.change(anActor(), person.id, withCar);
    const seen: unknown[] = [];

    await store.change(anActor(), person.id, (current, earlier) => {
      seen.push(...earlier.map(({ section }) => section));
      return ok(current);
    });

    expect(seen).toEqual(["mobility"]);
  });

  it("changes nothing where the decision is a refusal", async () => {
    const person = aJobSeeker({ officerIds: [ada] });
    const { store, find } = await makeWith([person]);

    const changed = await store.change(anActor(), person.id, () => refused("no"));

    expect(changed).toEqual(refused("no"));
    expect(await find(person.id)).toEqual(person);
    expect(await store.findEarlier(anActor(), person.id)).toEqual([]);
  });

  it("loses no change of two that come at once", async () => {
    const person = aJobSeeker({ officerIds: [ada], skills: [] });
    const { store, find } = await makeWith([person]);
    const add = (skill: string) =>
      store.change(anActor(), person.id, (current) =>
        ok({ ...current, skills: [...current.skills, skill] }),
      );

    await Promise.all([add("kommissionieren"), add("lagerung"), add("verpacken")]);

    expect((await find(person.id))?.skills.toSorted()).toEqual([
      "kommissionieren",
      "lagerung",
      "verpacken",
    ]);
  });
};

const keepsToRights = (makeWith: MakeWith): void => {
  it.each(["officer", "case-manager"] as const)(
    "lets a %s change own cases and nobody else's",
    async (role) => {
      const [own, other] = [aJobSeeker({ officerIds: [ada] }), aJobSeeker({ officerIds: [ben] })];
      const { store, find } = await makeWith([own, other]);

      expect(await store.change(anActor(role), own.id, withCar)).toMatchObject({ ok: true });
      expect(await store.change(anActor(role), other.id, withCar)).toBeUndefined();
      expect(await find(other.id)).toEqual(other);
    },
  );

  it.each(["team-lead", "controlling", "administrator", "employer-service", "job-seeker"] as const)(
    "lets a %s change nothing",
    async (role) => {
      const person = aJobSeeker({ officerIds: [ada], accountId: ada });
      const { store, find } = await makeWith([person]);

      expect(await store.change(anActor(role), person.id, withCar)).toBeUndefined();
      expect(await find(person.id)).toEqual(person);
    },
  );

  it("knows nobody by an id it never saw", async () => {
    const { store } = await makeWith([]);

    expect(await store.change(anActor(), aJobSeekerId(), withCar)).toBeUndefined();
    expect(await store.findEarlier(anActor(), aJobSeekerId())).toEqual([]);
  });
};
