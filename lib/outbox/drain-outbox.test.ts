import { expect, it } from "vitest";
import { SearchUnavailable } from "@/lib/vacancies/vacancy-search";
import { makeDrainOutbox } from "./drain-outbox";
import type { Projection } from "./project-outbox";

const projected = (events: number, rejected = 0): Projection => ({
  kind: "projected",
  events,
  rejected,
});
const away: Projection = { kind: "unavailable", reason: "away" };

type Script = {
  readonly batches: readonly Projection[];
  readonly ensure?: readonly ("ready" | "rebuilt" | "away")[];
  readonly stopAfter?: number;
};

const setUp = ({ batches, ensure = [], stopAfter = Infinity }: Script) => {
  const asked = { batches: 0, ensures: 0 };
  const drain = makeDrainOutbox({
    projectOutbox: async () => {
      asked.batches += 1;
      return batches[asked.batches - 1] ?? { kind: "nothing-due" };
    },
    ensureIndex: async () => {
      asked.ensures += 1;
      const answer = ensure[asked.ensures - 1] ?? "ready";
      if (answer === "away") throw new SearchUnavailable("away");
      return answer;
    },
    batchSize: 100,
    shouldStop: () => asked.batches >= stopAfter,
  });
  return { drain, asked };
};

it("drains batch after batch until nothing is due", async () => {
  const { drain } = setUp({ batches: [projected(100), projected(100, 1), projected(7)] });

  expect(await drain()).toEqual({ end: "empty", events: 207, rejected: 1, rebuilt: false });
});

it("makes sure of the index before the first batch, and only once while all is well", async () => {
  const { drain, asked } = setUp({ batches: [], ensure: ["rebuilt"] });

  expect((await drain()).rebuilt).toBe(true);
  expect((await drain()).rebuilt).toBe(false);

  expect(asked.ensures).toBe(1);
});

it("ends where the engine is away and makes sure of the index once it is back", async () => {
  const { drain, asked } = setUp({ batches: [projected(100), away, projected(3)] });

  expect(await drain()).toMatchObject({ end: "unavailable", events: 100 });
  expect(await drain()).toMatchObject({ end: "empty", events: 3 });

  expect(asked.ensures).toBe(2);
});

it("projects nothing while it cannot make sure of the index", async () => {
  const { drain, asked } = setUp({ batches: [projected(1)], ensure: ["away"] });

  expect(await drain()).toMatchObject({ end: "unavailable", events: 0 });

  expect(asked.batches).toBe(0);
});

it("stops between two batches when asked", async () => {
  const { drain } = setUp({ batches: [projected(100), projected(100)], stopAfter: 1 });

  expect(await drain()).toMatchObject({ end: "stopped", events: 100 });
});

it("lets other faults through", async () => {
  const drain = makeDrainOutbox({
    projectOutbox: () => Promise.reject(new Error("no database")),
    ensureIndex: async () => "ready",
    batchSize: 1,
    shouldStop: () => false,
  });

  await expect(drain()).rejects.toThrow("no database");
});
