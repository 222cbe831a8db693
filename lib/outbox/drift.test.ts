import { describe, expect, it } from "vitest";
import { nobodyFollows } from "@/lib/vacancies/same-job/testing/nobody-follows";
import { aVacancy } from "@/lib/vacancies/testing/a-vacancy";
import { makeInMemoryVacancyIndex } from "@/lib/vacancies/testing/in-memory-vacancy-index";
import { makeInMemoryVacancyStore } from "@/lib/vacancies/testing/in-memory-vacancy-store";
import { type Vacancy, vacancyIdSchema } from "@/lib/vacancies/vacancy";
import { compareFingerprints, makeDriftChecks } from "./drift";
import { makeProjectNow } from "./testing/make-project-now";
import { makeInMemoryDriftCheckStore } from "./testing/in-memory-drift-check-store";
import { makeInMemoryOutbox } from "./testing/in-memory-outbox";

const now = () => new Date("2026-03-02T10:00:00Z");

/** A vacancy of the given shard. */
const inShard = (shard: number, overrides: Partial<Vacancy> = {}): Vacancy => {
  const vacancy = aVacancy(overrides);
  const byte = shard.toString(16).padStart(2, "0");
  return { ...vacancy, id: vacancyIdSchema.parse(byte + vacancy.id.slice(2)) };
};

const setUp = ({
  stored,
  indexed,
}: {
  stored: readonly Vacancy[];
  indexed: readonly Vacancy[];
}) => {
  const vacancies = makeInMemoryVacancyStore(stored);
  const index = makeInMemoryVacancyIndex(indexed);
  const outbox = makeInMemoryOutbox(now);
  const checks = makeInMemoryDriftCheckStore();
  const drift = makeDriftChecks({ vacancies, index, outbox, checks, now });
  const project = makeProjectNow({ outbox, vacancies, index, regroup: nobodyFollows });
  return { vacancies, index, outbox, checks, drift, project };
};

describe("comparing fingerprints", () => {
  it("tells missing, stale and superfluous apart", () => {
    const [same, missing, stale, superfluous] = [aVacancy(), aVacancy(), aVacancy(), aVacancy()];

    const drift = compareFingerprints(
      new Map([
        [same.id, "a"],
        [missing.id, "b"],
        [stale.id, "c"],
      ]),
      new Map([
        [same.id, "a"],
        [stale.id, "x"],
        [superfluous.id, "d"],
      ]),
    );

    expect(drift).toEqual({
      missing: [missing.id],
      stale: [stale.id],
      superfluous: [superfluous.id],
    });
  });
});

describe("the drift check", () => {
  const drifted = () => {
    const [same, missing, changed] = [inShard(0), inShard(1), inShard(255)];
    const superfluous = inShard(255, { status: "withdrawn" });
    return {
      ids: { missing: missing.id, stale: changed.id, superfluous: superfluous.id },
      ...setUp({
        stored: [same, missing, changed, superfluous],
        indexed: [same, { ...changed, title: "Older title" }, superfluous],
      }),
    };
  };

  it("finds no drift in an index that holds what is published", async () => {
    const vacancies = [inShard(3), inShard(200)];
    const { drift } = setUp({ stored: vacancies, indexed: vacancies });

    expect(await drift.checkAll()).toEqual({
      published: 2,
      indexed: 2,
      missing: [],
      stale: [],
      superfluous: [],
    });
  });

  it("finds every difference over all shards", async () => {
    const { drift, ids } = drifted();

    expect(await drift.checkAll()).toEqual({
      published: 3,
      indexed: 3,
      missing: [ids.missing],
      stale: [ids.stale],
      superfluous: [ids.superfluous],
    });
  });

  it("tells of each shard it looked at", async () => {
    const { drift } = drifted();
    const shards: number[] = [];

    await drift.checkAll(({ shard }) => shards.push(shard));

    expect(shards).toEqual(Array.from({ length: 256 }, (_, shard) => shard));
  });

  it("leaves out what a waiting event will mend", async () => {
    const { drift, outbox, ids } = drifted();
    outbox.record(ids.missing);

    const report = await drift.checkAll();

    expect(report.missing).toEqual([]);
    expect(report.stale).toEqual([ids.stale]);
  });

  it("leaves out what was projected while it looked", async () => {
    const late = inShard(0);
    const { drift, index } = setUp({ stored: [late], indexed: [] });
    const fingerprints = index.fingerprints;
    index.fingerprints = async (shard) => {
      const before = await fingerprints(shard);
      index.held.set(late.id, late);
      return before;
    };

    expect(await drift.checkNext()).toMatchObject({ shard: 0, missing: [] });
  });

  it("records what it found, shard by shard", async () => {
    const { drift, checks } = drifted();

    await drift.checkAll();

    expect(await checks.summary()).toEqual({
      shards: 256,
      newestCheckAt: now(),
      published: 3,
      missing: 1,
      stale: 1,
      superfluous: 1,
    });
  });

  it("goes round the shards, one at a time", async () => {
    const { drift } = setUp({ stored: [], indexed: [] });

    const shards = [await drift.checkNext(), await drift.checkNext(), await drift.checkNext()];

    expect(shards.map(({ shard }) => shard)).toEqual([0, 1, 2]);
  });

  it("has the differences of its shard repaired by the projection", async () => {
    const { drift, project, index } = setUp({ stored: [inShard(0)], indexed: [inShard(0)] });

    await drift.checkNext();
    await project(10);

    expect(index.held.size).toBe(1);
    expect(await drift.checkNext()).toMatchObject({ shard: 0, missing: [], superfluous: [] });
  });

  it("repairs a whole report on request", async () => {
    const { drift, project } = drifted();

    await drift.repair(await drift.checkAll());
    await project(10);

    expect(await drift.checkAll()).toMatchObject({ missing: [], stale: [], superfluous: [] });
  });
});
