import { expect, it } from "vitest";
import { SearchUnavailable } from "@/lib/vacancies/vacancy-search";
import { makeDrainOutbox } from "./drain-outbox";
import type { BatchUnderWay, Projection } from "./begin-batch";

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
  const steps: string[] = [];
  const asked = { batches: 0, ensures: 0, steps };
  const underWay = (number: number): BatchUnderWay | undefined => {
    const projection = batches[number - 1];
    if (!projection) return undefined;
    asked.steps.push(`begin ${number}`);
    return {
      lastEvent: BigInt(number),
      end: async () => {
        asked.steps.push(`end ${number}`);
        return projection;
      },
    };
  };
  const drain = makeDrainOutbox({
    beginBatch: async (_limit, after) => {
      // Whoever asks without a place asks for what is left, as after a batch that did not arrive.
      const next = after === undefined ? asked.batches + 1 : Number(after) + 1;
      const batch = underWay(next);
      if (batch) asked.batches = next;
      return batch;
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

it("reads the next batch while the engine works on the one before, and ends them in order", async () => {
  const { drain, asked } = setUp({ batches: [projected(100), projected(100), projected(7)] });

  await drain();

  expect(asked.steps).toEqual(["begin 1", "begin 2", "end 1", "begin 3", "end 2", "end 3"]);
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
  asked.batches = 2;
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
    beginBatch: () => Promise.reject(new Error("no database")),
    ensureIndex: async () => "ready",
    batchSize: 1,
    shouldStop: () => false,
  });

  await expect(drain()).rejects.toThrow("no database");
});
