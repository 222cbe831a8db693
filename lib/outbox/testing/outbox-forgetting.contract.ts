import { expect, it } from "vitest";
import { aVacancyId } from "@/lib/vacancies/testing/a-vacancy";
import type { VacancyId } from "@/lib/vacancies/vacancy";
import type { Outbox } from "../outbox";

type Tested = {
  readonly outbox: Outbox;
  readonly record: (vacancyIds: readonly VacancyId[]) => Promise<void>;
};
type MakeEmpty = (now: () => Date) => Promise<Tested>;

const monday = new Date("2026-03-02T10:00:00Z");
const tuesday = new Date("2026-03-03T10:00:00Z");
const wednesday = new Date("2026-03-04T10:00:00Z");

/** An outbox with events, of which the first ones were projected on Monday and some on Tuesday. */
const setUp = async (makeEmpty: MakeEmpty, { onMonday = 0, onTuesday = 0, waiting = 0 }) => {
  const clock = { now: monday };
  const { outbox, record } = await makeEmpty(() => clock.now);
  await record(Array.from({ length: onMonday + onTuesday + waiting }, aVacancyId));
  const ids = (await outbox.due(100)).map(({ id }) => id);
  await outbox.markProjected(ids.slice(0, onMonday));
  clock.now = tuesday;
  await outbox.markProjected(ids.slice(onMonday, onMonday + onTuesday));
  clock.now = wednesday;
  return { outbox, record, ids };
};

/** What `replayAfter` can still make due: all events that are left. */
const left = async ({ outbox }: Pick<Tested, "outbox">): Promise<readonly bigint[]> => {
  await outbox.replayAfter(0n);
  return (await outbox.due(100)).map(({ id }) => id);
};

export const forgetsOldEvents = (makeEmpty: MakeEmpty): void => {
  it("forgets what was projected long ago, and nothing else", async () => {
    const { outbox, ids } = await setUp(makeEmpty, { onMonday: 2, onTuesday: 2, waiting: 1 });

    expect(await outbox.forgetProjected(tuesday, 10)).toBe(2);

    expect(await outbox.backlog()).toMatchObject({ pending: 1, quarantined: 0 });
    expect(await left({ outbox })).toEqual(ids.slice(2));
  });

  it("forgets in portions, the oldest first", async () => {
    const { outbox, ids } = await setUp(makeEmpty, { onMonday: 3 });

    expect(await outbox.forgetProjected(wednesday, 2)).toBe(2);
    expect(await left({ outbox })).toEqual(ids.slice(2));
  });

  it("ends with nothing to forget", async () => {
    const { outbox } = await setUp(makeEmpty, { onMonday: 3 });

    const forgotten: number[] = [];
    for (let portion = 0; portion < 3; portion += 1) {
      forgotten.push(await outbox.forgetProjected(wednesday, 2));
    }

    expect(forgotten).toEqual([2, 1, 0]);
  });

  it("keeps events in quarantine and is not held up by them", async () => {
    const { outbox, ids, record } = await setUp(makeEmpty, { waiting: 2 });
    for (const id of ids) {
      for (let failures = 0; failures < 5; failures += 1) await outbox.markFailed(id, "refused");
    }
    await record([aVacancyId()]);
    await outbox.markProjected((await outbox.due(10)).map(({ id }) => id));

    expect(await outbox.forgetProjected(new Date("2026-03-05T00:00:00Z"), 2)).toBe(1);

    expect(await outbox.backlog()).toMatchObject({ pending: 0, quarantined: 2 });
  });

  it("gives no id a second time", async () => {
    const { outbox, ids, record } = await setUp(makeEmpty, { onMonday: 2 });
    await outbox.forgetProjected(wednesday, 10);

    await record([aVacancyId()]);

    const [next] = await outbox.due(10);
    expect(next?.id).toBeGreaterThan(ids.at(-1) ?? 0n);
  });
};
