import { describe, expect, it } from "vitest";
import { cellOf } from "@/lib/places/geo-cell";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import {
  confirmationWays,
  offerTypes,
  origins,
  type Vacancy,
  type VacancyId,
  vacancyIdSchema,
  vacancyStatuses,
} from "../vacancy";
import { fingerprintOf, shardOf } from "../vacancy-fingerprint";
import type { VacancyStore } from "../vacancy-store";
import { aVacancy, aVacancyId, erkelenz } from "./a-vacancy";
import { aWorkplaceAt, pointAt } from "./workplaces-around";

export type VacancyStoreUnderTest = {
  readonly store: VacancyStore;
  /** The vacancies of all events recorded so far, oldest first. */
  readonly events: () => Promise<readonly VacancyId[]>;
  /** Has another offer show the job of this one. */
  readonly letFollow: (id: VacancyId, leader: VacancyId) => Promise<void>;
};

const inShard = (shard: string, number: number): Vacancy =>
  aVacancy({
    id: vacancyIdSchema.parse(`${shard}${numberedUuid("shard", number).slice(2)}`),
  });

/** Every VacancyStore must pass these. */
export const describeVacancyStore = (
  name: string,
  makeEmpty: () => Promise<VacancyStoreUnderTest>,
): void => {
  describe(`${name} as a VacancyStore`, () => {
    keepsVacancies(makeEmpty);
    recordsEvents(makeEmpty);
    walksThePublished(makeEmpty);
    knowsPoints(makeEmpty);
  });
};

type MakeEmpty = () => Promise<VacancyStoreUnderTest>;

const keepsVacancies = (makeEmpty: MakeEmpty): void => {
  it("gives back what was saved", async () => {
    const { store } = await makeEmpty();
    const vacancy = aVacancy({ externalId: "A-1", sourceUrl: "https://example.org/a-1" });
    await store.saveAll([vacancy]);

    expect(await store.find(vacancy.id)).toEqual(vacancy);
  });

  it("leaves unknown what was unknown", async () => {
    const { store } = await makeEmpty();
    const bare = aVacancy({
      publishedAt: undefined,
      lastConfirmed: undefined,
      facts: {
        workplaces: [],
        occupations: [],
        languages: [],
        demands: [],
        workingTime: {},
        contract: undefined,
        pay: undefined,
        validUntil: undefined,
      },
    });
    await store.saveAll([bare]);

    const found = await store.find(bare.id);

    expect(found).toEqual(bare);
    expect(Object.keys(found ?? {})).not.toContain("externalId");
  });

  it("knows nothing of an id it never saw", async () => {
    const { store } = await makeEmpty();

    expect(await store.find(aVacancyId())).toBeUndefined();
  });

  it.each([
    ...vacancyStatuses.map((status) => ({ status })),
    ...offerTypes.map((offerType) => ({ offerType })),
    ...origins.map((origin) => ({ origin })),
    ...confirmationWays.map((how) => ({
      lastConfirmed: { at: new Date("2026-03-04T05:06:07.089Z"), how },
    })),
  ])("holds a vacancy with %j", async (overrides) => {
    const { store } = await makeEmpty();
    const vacancy = aVacancy(overrides);
    await store.saveAll([vacancy]);

    expect(await store.find(vacancy.id)).toEqual(vacancy);
  });

  it("replaces a vacancy with the same id, facts and all", async () => {
    const { store } = await makeEmpty();
    const vacancy = aVacancy();
    await store.saveAll([vacancy]);
    const changed = { ...aVacancy({ facts: { pay: undefined } }), id: vacancy.id, title: "Packer" };

    await store.saveAll([changed]);

    expect(await store.find(vacancy.id)).toEqual(changed);
  });

  it("keeps the last where one call names a vacancy twice", async () => {
    const { store } = await makeEmpty();
    const vacancy = aVacancy();

    await store.saveAll([vacancy, { ...vacancy, title: "Packer" }]);

    expect(await store.find(vacancy.id)).toMatchObject({ title: "Packer" });
  });

  it("finds many in the order asked for and leaves unknown ones out", async () => {
    const { store } = await makeEmpty();
    const vacancies = [aVacancy(), aVacancy(), aVacancy()];
    await store.saveAll(vacancies);
    const ids = vacancies.map(({ id }) => id);

    const found = await store.findMany([...ids.toReversed(), aVacancyId()]);

    expect(found.map(({ id }) => id)).toEqual(ids.toReversed());
  });

  it("throws where two vacancies share source and external id, and keeps nothing of the call", async () => {
    const { store, events } = await makeEmpty();
    const known = aVacancy({ source: "boerse-nord", externalId: "A-1" });
    await store.saveAll([known]);
    const [other, twin] = [aVacancy(), aVacancy({ source: "boerse-nord", externalId: "A-1" })];

    await expect(store.saveAll([other, twin])).rejects.toThrow();

    expect(await store.find(other.id)).toBeUndefined();
    expect(await events()).toEqual([known.id]);
  });

  it("lets different sources use the same external id", async () => {
    const { store } = await makeEmpty();
    const vacancies = ["boerse-nord", "boerse-sued"].map((source) =>
      aVacancy({ source, externalId: "A-1" }),
    );

    await store.saveAll(vacancies);

    expect(await store.countPublished()).toBe(2);
  });
};

const recordsEvents = (makeEmpty: MakeEmpty): void => {
  it("records one event for each vacancy saved", async () => {
    const { store, events } = await makeEmpty();
    const [first, second] = [aVacancy(), aVacancy({ status: "withdrawn" })];

    await store.saveAll([first, second, first]);
    await store.saveAll([first]);

    expect(await events()).toEqual([first.id, second.id, first.id]);
  });

  it("records nothing where nothing is saved", async () => {
    const { store, events } = await makeEmpty();

    await store.saveAll([]);

    expect(await events()).toEqual([]);
  });
};

const walksThePublished = (makeEmpty: MakeEmpty): void => {
  it("walks through the published vacancies page by page in id order", async () => {
    const { store } = await makeEmpty();
    const vacancies = Array.from({ length: 5 }, () => aVacancy());
    await store.saveAll([...vacancies, aVacancy({ status: "draft" })]);
    const sorted = vacancies.map(({ id }) => id).toSorted();

    const first = await store.publishedAfter(undefined, 3);
    const rest = await store.publishedAfter(first[2]?.id, 3);

    expect([...first, ...rest].map(({ id }) => id)).toEqual(sorted);
    expect(rest).toHaveLength(2);
    expect(await store.publishedAfter(rest[1]?.id, 3)).toEqual([]);
  });

  it("counts published vacancies only", async () => {
    const { store } = await makeEmpty();
    await store.saveAll(vacancyStatuses.map((status) => aVacancy({ status })));

    expect(await store.countPublished()).toBe(1);
  });

  it("leaves out offers whose job another one shows, and finds them all the same", async () => {
    const { store, letFollow } = await makeEmpty();
    const [leader, follower] = [inShard("00", 1), inShard("00", 2)];
    await store.saveAll([leader, follower]);
    await letFollow(follower.id, leader.id);

    expect(await store.publishedAfter(undefined, 10)).toEqual([leader]);
    expect(await store.countPublished()).toBe(1);
    expect([...(await store.publishedFingerprints(0)).keys()]).toEqual([leader.id]);
    expect(await store.find(follower.id)).toEqual(follower);
  });

  it("tells the fingerprints of one shard", async () => {
    const { store } = await makeEmpty();
    const [lowest, highest, other] = [inShard("00", 1), inShard("00", 2), inShard("01", 3)];
    const draft: Vacancy = { ...inShard("00", 4), status: "draft" };
    await store.saveAll([lowest, highest, other, draft]);

    expect(await store.publishedFingerprints(0)).toEqual(
      new Map([lowest, highest].map((vacancy) => [vacancy.id, fingerprintOf(vacancy)])),
    );
    expect([...(await store.publishedFingerprints(1)).keys()]).toEqual([other.id]);
    expect(await store.publishedFingerprints(255)).toEqual(new Map());
  });

  it("knows the fingerprint of what it gives back", async () => {
    const { store } = await makeEmpty();
    const odd = aVacancy({ title: "Lager\u0000helfer", facts: { employerName: "Halb \ud83d" } });
    await store.saveAll([odd]);

    const found = await store.findMany([odd.id]);

    const fingerprints = await store.publishedFingerprints(shardOf(odd.id));
    expect(found.map(fingerprintOf)).toEqual([fingerprints.get(odd.id)]);
  });
};

const knowsPoints = (makeEmpty: MakeEmpty): void => {
  it("tells each workplace point of some cells once", async () => {
    const { store } = await makeEmpty();
    const [near, far] = [pointAt(erkelenz, 90, 0.05), pointAt(erkelenz, 90, 50)];
    await store.saveAll([
      aVacancy({ facts: { workplaces: [aWorkplaceAt(erkelenz), aWorkplaceAt(near)] } }),
      aVacancy({ facts: { workplaces: [aWorkplaceAt(erkelenz), aWorkplaceAt(far)] } }),
      aVacancy({ facts: { workplaces: [{ locality: "Erkelenz", country: "DE" }] } }),
    ]);

    const points = await store.pointsInCells([cellOf(erkelenz), cellOf(near)]);

    expect(new Set(points)).toEqual(new Set([{ ...erkelenz }, near]));
  });

  it("forgets the points of a vacancy that is withdrawn or moves", async () => {
    const { store } = await makeEmpty();
    const [goes, moves] = [aVacancy(), aVacancy()];
    await store.saveAll([goes, moves]);
    const elsewhere = [aWorkplaceAt(pointAt(erkelenz, 90, 50))];

    await store.saveAll([
      { ...goes, status: "withdrawn" },
      { ...moves, facts: { ...moves.facts, workplaces: elsewhere } },
    ]);

    expect(await store.pointsInCells([cellOf(erkelenz)])).toEqual([]);
  });

  it("has no points in no cells", async () => {
    const { store } = await makeEmpty();
    await store.saveAll([aVacancy()]);

    expect(await store.pointsInCells([])).toEqual([]);
  });
};
