import { describe, expect, it } from "vitest";
import { type AccountId, accountIdSchema } from "@/lib/accounts/account";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { aVacancy, aVacancyId } from "../../testing/a-vacancy";
import type { Vacancy, VacancyId } from "../../vacancy";
import type { JobGroups, WithJobGroups } from "../job-group-store";
import { outlineOf } from "../job-outline";
import type { SameJobDecision, SameJobDecisions } from "../same-job-decisions";

export type JobGroupsUnderTest = {
  readonly groups: JobGroups;
  readonly withJobGroups: WithJobGroups;
  readonly decisions: SameJobDecisions;
  /** The vacancies of all events recorded so far, oldest first. */
  readonly events: () => Promise<readonly VacancyId[]>;
};
type MakeEmpty = () => Promise<JobGroupsUnderTest>;

export const outlined = (vacancy: Vacancy) => outlineOf(vacancy, () => false);

const ada: AccountId = accountIdSchema.parse(numberedUuid("same-job", 1));

const decision = (
  one: VacancyId,
  other: VacancyId,
  apart: boolean,
  minute: number,
): SameJobDecision => ({
  ...{ one, other, apart, decidedBy: ada },
  decidedAt: new Date(Date.UTC(2026, 2, 2, 10, minute)),
});

/** Whatever keeps groups must pass these. */
export const describeJobGroups = (name: string, makeEmpty: MakeEmpty): void => {
  describe(`${name} as JobGroups`, () => {
    keepsOutlines(makeEmpty);
    keepsLeaders(makeEmpty);
    keepsDecisions(makeEmpty);
  });
};

const keepsOutlines = (makeEmpty: MakeEmpty): void => {
  it("finds offers that share a key, and the asked ones themselves", async () => {
    const { withJobGroups } = await makeEmpty();
    const [one, twin, stranger] = [aVacancy(), aVacancy(), aVacancy({ title: "Koch" })];
    await withJobGroups((store) => store.put([one, twin, stranger].map(outlined)));

    const shared = await withJobGroups(({ sharing }) => sharing([one.id]));

    expect(shared.toSorted()).toEqual([one.id, twin.id].toSorted());
    expect(await withJobGroups(({ sharing }) => sharing([aVacancyId()]))).toEqual([]);
    expect(await withJobGroups(({ sharing }) => sharing([]))).toEqual([]);
  });

  it("finds an offer that shares no key with anybody by its id", async () => {
    const { withJobGroups } = await makeEmpty();
    const nameless = aVacancy({ facts: { employerName: undefined } });
    await withJobGroups((store) => store.put([outlined(nameless)]));

    expect(await withJobGroups(({ sharing }) => sharing([nameless.id]))).toEqual([nameless.id]);
  });

  it("replaces and forgets outlines", async () => {
    const { withJobGroups } = await makeEmpty();
    const [one, twin] = [aVacancy(), aVacancy()];
    await withJobGroups((store) => store.put([one, twin].map(outlined)));

    await withJobGroups(async (store) => {
      await store.put([outlined({ ...one, title: "Koch" })]);
      await store.forget([twin.id, aVacancyId()]);
    });

    const asked = [one.id, twin.id];
    expect(await withJobGroups(({ sharing }) => sharing(asked))).toEqual([one.id]);
    expect(await withJobGroups(({ outlinesOf }) => outlinesOf(asked))).toEqual([
      outlined({ ...one, title: "Koch" }),
    ]);
  });
};

const keepsLeaders = (makeEmpty: MakeEmpty): void => {
  it("tells the group of each member, and nothing of others", async () => {
    const { withJobGroups, groups, events } = await makeEmpty();
    const [leader, follower, alone] = [aVacancyId(), aVacancyId(), aVacancyId()];
    await withJobGroups((store) => store.setLeaders(new Map([[follower, leader]])));

    const group = { leader, members: [leader, follower] };
    expect(await groups.groupsOf([leader, follower, alone])).toEqual(
      new Map([
        [leader, group],
        [follower, group],
      ]),
    );
    expect(await groups.followersAmong([leader, follower, alone])).toEqual(new Set([follower]));
    expect(await withJobGroups((store) => store.leadersOf([leader, follower, alone]))).toEqual(
      new Map([[follower, leader]]),
    );
    expect(await events()).toEqual([follower]);
  });

  it("changes and removes leaders, each with an event", async () => {
    const { withJobGroups, groups, events } = await makeEmpty();
    const [first, second, third] = [aVacancyId(), aVacancyId(), aVacancyId()];
    const before = new Map([
      [second, first],
      [third, first],
    ]);
    await withJobGroups((store) => store.setLeaders(before));

    await withJobGroups((store) =>
      store.setLeaders(
        new Map([
          [second, undefined],
          [third, second],
        ]),
      ),
    );

    expect(await groups.groupsOf([third])).toEqual(
      new Map([[third, { leader: second, members: [second, third] }]]),
    );
    expect(await groups.groupsOf([first])).toEqual(new Map());
    expect((await events()).toSorted()).toEqual([second, second, third, third].toSorted());
  });

  it("changes nothing where the work fails", async () => {
    const { withJobGroups } = await makeEmpty();
    const vacancy = aVacancy();
    const failing = withJobGroups(async (store) => {
      if ((await store.sharing([vacancy.id])).length === 0) throw new Error("disk full");
    });

    await expect(failing).rejects.toThrow("disk full");
  });
};

const keepsDecisions = (makeEmpty: MakeEmpty): void => {
  it("keeps every decision, the newest first, and of a pair only the last one counts", async () => {
    const { withJobGroups, decisions, events } = await makeEmpty();
    const [one, other, third] = [aVacancyId(), aVacancyId(), aVacancyId()];
    const given = [
      decision(one, other, true, 1),
      decision(other, one, false, 2),
      decision(third, one, true, 3),
    ];
    for (const each of given) await decisions.add(each);

    expect(await decisions.historyOf(one)).toEqual(given.toReversed());
    expect(await decisions.historyOf(third)).toEqual(given.slice(2));
    const apart = await withJobGroups(({ apartAmong }) => apartAmong([one]));
    expect(apart.map((pair) => pair.toSorted())).toEqual([[third, one].toSorted()]);
    expect(await withJobGroups(({ apartAmong }) => apartAmong([other]))).toEqual([]);
    expect((await events()).toSorted()).toEqual([one, other, one, other, one, third].toSorted());
  });

  it("counts a pair again that was kept apart a second time", async () => {
    const { withJobGroups, decisions } = await makeEmpty();
    const [one, other] = [aVacancyId(), aVacancyId()];
    await decisions.add(decision(one, other, true, 1));
    await decisions.add(decision(one, other, false, 2));
    await decisions.add(decision(other, one, true, 3));

    const apart = await withJobGroups(({ apartAmong }) => apartAmong([one, other]));

    expect(apart.map((pair) => pair.toSorted())).toEqual([[one, other].toSorted()]);
  });
};
