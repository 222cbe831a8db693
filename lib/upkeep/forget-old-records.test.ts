import { expect, it } from "vitest";
import { makeInMemoryImportHistory } from "@/lib/imports/testing/in-memory-import-history";
import { makeInMemoryOutbox } from "@/lib/outbox/testing/in-memory-outbox";
import { aVacancyId } from "@/lib/vacancies/testing/a-vacancy";
import { keptDays, makeForgetOldRecords } from "./forget-old-records";

const start = new Date("2026-03-02T10:00:00Z");
const after = (days: number): Date => new Date(start.getTime() + days * 86_400_000);

/** Events projected and records written at the start of the clock. */
const setUp = async ({
  events = 0,
  taken = 0,
  setAside = 0,
  shouldStop = (): boolean => false,
} = {}) => {
  const clock = { now: start };
  const outbox = makeInMemoryOutbox(() => clock.now);
  const imports = makeInMemoryImportHistory();
  for (let recorded = 0; recorded < events; recorded += 1) outbox.record(aVacancyId());
  await outbox.markProjected((await outbox.due(events)).map(({ id }) => id));
  imports.add({ endedAt: start, taken, setAside });
  const forget = makeForgetOldRecords({ outbox, imports, now: () => clock.now, shouldStop });
  return { clock, outbox, imports, forget };
};

it("keeps everything that is young", async () => {
  const { clock, forget } = await setUp({ events: 2, taken: 2, setAside: 2 });

  clock.now = after(keptDays.projectedEvents);

  expect(await forget()).toEqual({ events: 0, importRecords: 0 });
});

it("forgets events first, then records taken over, at last those set aside", async () => {
  const { clock, imports, forget } = await setUp({ events: 3, taken: 2, setAside: 1 });

  clock.now = after(keptDays.projectedEvents + 1);
  expect(await forget()).toEqual({ events: 3, importRecords: 0 });
  clock.now = after(keptDays.takenRecords + 1);
  expect(await forget()).toEqual({ events: 0, importRecords: 2 });
  expect(imports.count("setAside")).toBe(1);
  clock.now = after(keptDays.setAsideRecords + 1);
  expect(await forget()).toEqual({ events: 0, importRecords: 1 });
});

it("forgets any number in portions", async () => {
  const { clock, forget } = await setUp({ events: 4_500, taken: 4_500 });
  clock.now = after(365);

  expect(await forget()).toEqual({ events: 4_500, importRecords: 4_500 });
});

it("leaves the rest for later when it is to stop", async () => {
  let asked = 0;
  const shouldStop = (): boolean => {
    asked += 1;
    return asked > 1;
  };
  const { clock, forget } = await setUp({ events: 4_500, taken: 10, shouldStop });
  clock.now = after(365);

  expect(await forget()).toEqual({ events: 2_000, importRecords: 0 });
});

it("never forgets an event that waits", async () => {
  const { clock, outbox, forget } = await setUp();
  outbox.record(aVacancyId());
  clock.now = after(365);

  await forget();

  expect(await outbox.due(10)).toHaveLength(1);
});
