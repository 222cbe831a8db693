import { describe, expect, it } from "vitest";
import type { VacancyId } from "@/lib/vacancies/vacancy";
import { aVacancyId } from "@/lib/vacancies/testing/a-vacancy";
import type { Outbox } from "../outbox";
import { forgetsOldEvents } from "./outbox-forgetting.contract";

export type OutboxUnderTest = {
  readonly outbox: Outbox;
  /** Records one event after the other, as a change of these vacancies does. */
  readonly record: (vacancyIds: readonly VacancyId[]) => Promise<void>;
};

/** Every Outbox must pass these; `now` is the clock it must go by. */
export const describeOutbox = (
  name: string,
  makeEmpty: (now: () => Date) => Promise<OutboxUnderTest>,
): void => {
  describe(`${name} as an Outbox`, () => {
    keepsEventsInOrder(makeEmpty);
    triesAgain(makeEmpty);
    reportsAndReplays(makeEmpty);
    forgetsOldEvents(makeEmpty);
  });
};

type MakeEmpty = (now: () => Date) => Promise<OutboxUnderTest>;

const makeClock = () => {
  let time = new Date("2026-03-02T10:00:00Z").getTime();
  return {
    now: () => new Date(time),
    pass: (seconds: number) => {
      time += seconds * 1000;
    },
  };
};

const setUp = async (makeEmpty: MakeEmpty, events = 1) => {
  const clock = makeClock();
  const { outbox, record } = await makeEmpty(clock.now);
  const vacancyIds = Array.from({ length: events }, aVacancyId);
  await record(vacancyIds);
  return { ...clock, outbox, record, vacancyIds, waiting: await outbox.due(100) };
};

/** Long enough for every pause but quarantine. */
const HOUR = 3_600;

const fail = async (outbox: Outbox, id: bigint | undefined, reason = "refused") =>
  outbox.markFailed(id ?? -1n, reason);

const keepsEventsInOrder = (makeEmpty: MakeEmpty): void => {
  it("hands out events in the order of recording, with ascending ids", async () => {
    const { waiting, vacancyIds } = await setUp(makeEmpty, 3);

    expect(waiting.map(({ vacancyId }) => vacancyId)).toEqual(vacancyIds);
    expect(waiting.map(({ attempts }) => attempts)).toEqual([0, 0, 0]);
    const ids = waiting.map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted((one, other) => (one < other ? -1 : 1)));
  });

  it("hands out no more than asked for, oldest first", async () => {
    const { outbox, vacancyIds } = await setUp(makeEmpty, 3);

    const due = await outbox.due(2);

    expect(due.map(({ vacancyId }) => vacancyId)).toEqual(vacancyIds.slice(0, 2));
    const later = await outbox.due(2, due[0]?.id);
    expect(later.map(({ vacancyId }) => vacancyId)).toEqual(vacancyIds.slice(1, 3));
  });

  it("keeps every event of one vacancy apart", async () => {
    const { outbox, record, vacancyIds } = await setUp(makeEmpty);
    await record(vacancyIds);

    expect(await outbox.due(10)).toHaveLength(2);
  });

  it("does not hand out what is projected", async () => {
    const { outbox, waiting, vacancyIds } = await setUp(makeEmpty, 3);

    await outbox.markProjected(waiting.slice(0, 2).map(({ id }) => id));

    expect((await outbox.due(10)).map(({ vacancyId }) => vacancyId)).toEqual(vacancyIds.slice(2));
  });

  it("bears being told of nothing and of events it never had", async () => {
    const { outbox } = await setUp(makeEmpty);

    await outbox.markProjected([]);
    await outbox.markProjected([999_999_999n]);
    await outbox.markFailed(999_999_999n, "refused");

    expect(await outbox.due(10)).toHaveLength(1);
  });
};

const triesAgain = (makeEmpty: MakeEmpty): void => {
  it("waits after a failure and counts it", async () => {
    const { outbox, waiting, pass } = await setUp(makeEmpty);
    await fail(outbox, waiting[0]?.id);

    expect(await outbox.due(10)).toEqual([]);
    pass(5);
    expect(await outbox.due(10)).toEqual([{ ...waiting[0], attempts: 1 }]);
  });

  it("waits longer after each failure", async () => {
    const { outbox, waiting, pass } = await setUp(makeEmpty);
    const dueAfter = async (seconds: number): Promise<boolean> => {
      pass(seconds);
      return (await outbox.due(10)).length > 0;
    };

    for (const [tooEarly, rest] of [
      [4, 1],
      [29, 1],
      [179, 1],
      [899, 1],
    ] as const) {
      await fail(outbox, waiting[0]?.id);
      expect(await dueAfter(tooEarly)).toBe(false);
      expect(await dueAfter(rest)).toBe(true);
    }
  });

  it("lets other events pass one that waits", async () => {
    const { outbox, waiting, vacancyIds } = await setUp(makeEmpty, 2);

    await fail(outbox, waiting[0]?.id);

    expect((await outbox.due(10)).map(({ vacancyId }) => vacancyId)).toEqual(vacancyIds.slice(1));
  });

  it("quarantines at the fifth failure", async () => {
    const { outbox, waiting, pass } = await setUp(makeEmpty, 2);
    for (let failures = 0; failures < 5; failures += 1) {
      await fail(outbox, waiting[0]?.id, "no such field \u0000 ".repeat(1_000));
      pass(HOUR);
    }

    expect((await outbox.due(10)).map(({ id }) => id)).toEqual([waiting[1]?.id]);
    expect(await outbox.backlog()).toMatchObject({ pending: 1, quarantined: 1 });
  });
};

const reportsAndReplays = (makeEmpty: MakeEmpty): void => {
  it("reports what waits, and since when", async () => {
    const { outbox, waiting } = await setUp(makeEmpty, 3);
    await outbox.markProjected(waiting.slice(0, 1).map(({ id }) => id));
    await fail(outbox, waiting[1]?.id);

    const backlog = await outbox.backlog();

    expect(backlog).toMatchObject({ pending: 2, quarantined: 0 });
    expect(backlog.oldestPendingAt).toBeInstanceOf(Date);
  });

  it("reports nothing where nothing waits", async () => {
    const { outbox, waiting } = await setUp(makeEmpty);
    await outbox.markProjected(waiting.map(({ id }) => id));

    expect(await outbox.backlog()).toEqual({
      pending: 0,
      quarantined: 0,
      oldestPendingAt: undefined,
    });
  });

  it("names the newest event, projected or not", async () => {
    const { outbox, waiting } = await setUp(makeEmpty, 2);
    await outbox.markProjected(waiting.map(({ id }) => id));

    expect(await outbox.newestId()).toBe(waiting[1]?.id);
  });

  it("has no newest event while it is empty", async () => {
    const { outbox } = await setUp(makeEmpty, 0);

    expect(await outbox.newestId()).toBe(0n);
  });

  it("records events without a change", async () => {
    const { outbox, waiting, vacancyIds } = await setUp(makeEmpty, 2);
    await outbox.markProjected(waiting.map(({ id }) => id));

    await outbox.recordReplays(vacancyIds.slice(1));

    const due = await outbox.due(10);
    expect(due.map(({ vacancyId }) => vacancyId)).toEqual(vacancyIds.slice(1));
    expect(due[0]?.id).toBe(await outbox.newestId());
  });

  it("tells which vacancies have events waiting or in quarantine", async () => {
    const { outbox, waiting, vacancyIds } = await setUp(makeEmpty, 4);
    const [done, quarantined, paused] = vacancyIds;
    await outbox.markProjected(waiting.slice(0, 1).map(({ id }) => id));
    for (let failures = 0; failures < 5; failures += 1) await fail(outbox, waiting[1]?.id);
    await fail(outbox, waiting[2]?.id);

    const among = [done, quarantined, paused, aVacancyId()].flatMap((id) => id ?? []);

    expect(await outbox.waitingAmong(among)).toEqual(new Set([quarantined, paused]));
    expect(await outbox.waitingAmong([])).toEqual(new Set());
  });

  it("makes later events due again, even projected, waiting and quarantined ones", async () => {
    const { outbox, waiting } = await setUp(makeEmpty, 4);
    const [first, second, third, fourth] = waiting.map(({ id }) => id);
    await outbox.markProjected([first ?? 0n, second ?? 0n]);
    await fail(outbox, third);
    for (let failures = 0; failures < 5; failures += 1) await fail(outbox, fourth);

    await outbox.replayAfter(first ?? 0n);

    expect(await outbox.due(10)).toEqual(waiting.slice(1));
    expect(await outbox.backlog()).toMatchObject({ pending: 3, quarantined: 0 });
  });
};
