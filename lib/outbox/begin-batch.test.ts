import { describe, expect, it } from "vitest";
import { nobodyFollows } from "@/lib/vacancies/same-job/testing/nobody-follows";
import { aVacancy } from "@/lib/vacancies/testing/a-vacancy";
import { putInto } from "@/lib/vacancies/testing/index-now";
import { makeInMemoryVacancyIndex } from "@/lib/vacancies/testing/in-memory-vacancy-index";
import { makeInMemoryVacancyStore } from "@/lib/vacancies/testing/in-memory-vacancy-store";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import { makeBeginBatch } from "./begin-batch";
import { makeInMemoryOutbox } from "./testing/in-memory-outbox";
import { makeProjectNow } from "./testing/make-project-now";

const setUp = async (vacancies: readonly Vacancy[] = []) => {
  const clock = { now: new Date("2026-03-02T10:00:00Z") };
  const outbox = makeInMemoryOutbox(() => clock.now);
  const store = makeInMemoryVacancyStore([], outbox.record);
  const index = makeInMemoryVacancyIndex();
  if (vacancies.length > 0) await store.saveAll(vacancies);
  const parts = { outbox, vacancies: store, index, regroup: nobodyFollows };
  const [projectOutbox, beginBatch] = [makeProjectNow(parts), makeBeginBatch(parts)];
  const passHour = (): void => {
    clock.now = new Date(clock.now.getTime() + 3_600_000);
  };
  return { outbox, store, index, projectOutbox, beginBatch, passHour };
};

describe("the outbox projection", () => {
  it("has nothing to do where nothing is due", async () => {
    const { projectOutbox } = await setUp();

    expect(await projectOutbox(10)).toEqual({ kind: "nothing-due" });
  });

  it("puts published vacancies into the index in one batch", async () => {
    const vacancies = [aVacancy(), aVacancy(), aVacancy()];
    const { projectOutbox, index, outbox } = await setUp(vacancies);

    expect(await projectOutbox(10)).toEqual({ kind: "projected", events: 3, rejected: 0 });

    expect([...index.held.values()]).toEqual(vacancies);
    expect(index.batches).toEqual([3]);
    expect(await outbox.backlog()).toMatchObject({ pending: 0 });
  });

  it("removes vacancies that are no longer published or no longer there", async () => {
    const [withdrawn, deleted] = [aVacancy(), aVacancy()];
    const { projectOutbox, store, index, outbox } = await setUp([withdrawn]);
    await putInto(index, [withdrawn, deleted]);
    await store.saveAll([{ ...withdrawn, status: "withdrawn" }]);
    outbox.record(deleted.id);

    await projectOutbox(10);

    expect(index.held.size).toBe(0);
  });

  it("reads what a vacancy is now, however many events it has", async () => {
    const vacancy = aVacancy({ title: "Koch" });
    const { projectOutbox, store, index } = await setUp([vacancy]);
    await store.saveAll([{ ...vacancy, title: "Bäcker" }]);

    expect(await projectOutbox(10)).toEqual({ kind: "projected", events: 2, rejected: 0 });

    expect(index.held.get(vacancy.id)?.title).toBe("Bäcker");
    expect(index.batches).toEqual([1]);
  });

  it("takes no more events than asked for, oldest first", async () => {
    const [first, second] = [aVacancy(), aVacancy()];
    const { projectOutbox, index } = await setUp([first, second]);

    await projectOutbox(1);

    expect([...index.held.keys()]).toEqual([first.id]);
  });

  it("ends in the same index when projected again", async () => {
    const vacancies = [aVacancy(), aVacancy({ status: "filled" })];
    const { projectOutbox, index, outbox } = await setUp(vacancies);
    await projectOutbox(10);
    const before = [...index.held];

    await outbox.replayAfter(0n);
    await projectOutbox(10);

    expect([...index.held]).toEqual(before);
  });
});

describe("two batches under way", () => {
  it("are those one after the other", async () => {
    const [first, second] = [aVacancy(), aVacancy()];
    const { beginBatch, index } = await setUp([first, second]);

    const one = await beginBatch(1);
    const two = await beginBatch(1, one?.lastEvent);
    await one?.end();
    expect([...index.held.keys()]).toEqual([first.id]);
    await two?.end();

    expect([...index.held.keys()]).toEqual([first.id, second.id]);
    expect(await beginBatch(1)).toBeUndefined();
  });

  it("do not bring back what the later one changed where the earlier one is rejected", async () => {
    const [vacancy, poison] = [aVacancy({ title: "Koch" }), aVacancy()];
    const { beginBatch, store, index, outbox } = await setUp([vacancy, poison]);
    index.poisonous.add(poison.id);

    const one = await beginBatch(2);
    await store.saveAll([{ ...vacancy, title: "Bäcker" }]);
    const two = await beginBatch(2, one?.lastEvent);
    expect(await one?.end()).toEqual({ kind: "projected", events: 2, rejected: 1 });
    await two?.end();

    expect(index.held.get(vacancy.id)?.title).toBe("Bäcker");
    expect(await outbox.due(10)).toEqual([]);
  });
});

describe("a poisonous vacancy", () => {
  const withPoison = async () => {
    const vacancies = Array.from({ length: 9 }, () => aVacancy());
    const context = await setUp(vacancies);
    const poison = vacancies[4] ?? aVacancy();
    context.index.poisonous.add(poison.id);
    return { ...context, vacancies, poison };
  };

  it("does not hold up the others of its batch", async () => {
    const { projectOutbox, index, vacancies, poison } = await withPoison();

    expect(await projectOutbox(10)).toEqual({ kind: "projected", events: 9, rejected: 1 });

    const others = vacancies.filter((vacancy) => vacancy !== poison).map(({ id }) => id);
    expect(new Set(index.held.keys())).toEqual(new Set(others));
  });

  it("is tried as part of the whole batch first", async () => {
    const { projectOutbox, index } = await withPoison();

    await projectOutbox(10);

    expect(index.batches[0]).toBe(9);
  });

  it("is tried again later and arrives once it is healed", async () => {
    const { projectOutbox, index, outbox, poison, passHour } = await withPoison();
    await projectOutbox(10);
    expect(await outbox.due(10)).toEqual([]);

    index.poisonous.clear();
    passHour();
    await projectOutbox(10);

    expect(index.held.has(poison.id)).toBe(true);
    expect(await outbox.backlog()).toMatchObject({ pending: 0, quarantined: 0 });
  });

  it("is quarantined after its fifth failure", async () => {
    const { projectOutbox, outbox, passHour } = await withPoison();

    for (let attempt = 1; attempt <= 5; attempt += 1) {
      expect(await outbox.backlog()).toMatchObject({ quarantined: 0 });
      await projectOutbox(10);
      passHour();
    }

    expect(await outbox.backlog()).toMatchObject({ pending: 0, quarantined: 1 });
    expect(await projectOutbox(10)).toEqual({ kind: "nothing-due" });
  });
});

describe("an engine that is down", () => {
  it("costs no event an attempt", async () => {
    const { projectOutbox, index, outbox } = await setUp([aVacancy(), aVacancy()]);
    index.isDown = true;

    expect(await projectOutbox(10)).toEqual({
      kind: "unavailable",
      reason: "the index is down",
    });

    expect((await outbox.due(10)).map(({ attempts }) => attempts)).toEqual([0, 0]);
  });

  it("gets everything once it is back", async () => {
    const { projectOutbox, index } = await setUp([aVacancy(), aVacancy()]);
    index.isDown = true;
    await projectOutbox(10);

    index.isDown = false;
    await projectOutbox(10);

    expect(index.held.size).toBe(2);
  });

  it("lets other faults through", async () => {
    const { outbox, index } = await setUp([aVacancy()]);
    const broken = { findMany: () => Promise.reject(new Error("no database")) };
    const projectOutbox = makeProjectNow({
      outbox,
      vacancies: broken,
      index,
      regroup: nobodyFollows,
    });

    await expect(projectOutbox(10)).rejects.toThrow("no database");
  });
});
