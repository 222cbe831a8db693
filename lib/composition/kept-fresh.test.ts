import { expect, it } from "vitest";
import { keepFresh } from "./kept-fresh";

const MINUTE = 60_000;

const setUp = () => {
  const source = { version: 0, loads: 0, time: 0, isBroken: false };
  const troubles: unknown[] = [];
  const kept = keepFresh({
    initial: () => "built-in",
    version: async () => {
      if (source.isBroken) throw new Error("no database");
      return source.version;
    },
    load: async () => {
      source.loads += 1;
      return `version ${source.version}`;
    },
    onTrouble: (fault) => troubles.push(fault),
    now: () => source.time,
  });
  return { source, kept, troubles };
};

it("gives what is built in while nothing was imported", async () => {
  const { kept, source } = setUp();

  expect(kept.current()).toBe("built-in");
  expect(await kept.latest()).toBe("built-in");
  expect(source.loads).toBe(0);
});

it("loads once for several that ask at the same time", async () => {
  const { kept, source } = setUp();
  source.version = 1;

  expect(await Promise.all([kept.latest(), kept.latest()])).toEqual(["version 1", "version 1"]);
  expect(source.loads).toBe(1);
  expect(kept.version()).toBe(1);
});

it("answers at once from what it has and notices news after a minute", async () => {
  const { kept, source } = setUp();
  source.version = 1;
  await kept.latest();
  source.version = 2;

  expect(await kept.latest()).toBe("version 1");
  source.time += MINUTE;
  expect(kept.current()).toBe("version 1");
  expect(await kept.latest()).toBe("version 2");
});

it("returns to what is built in where everything was taken away", async () => {
  const { kept, source } = setUp();
  source.version = 1;
  await kept.latest();
  source.version = 0;
  source.time += MINUTE;

  expect(await kept.latest()).toBe("built-in");
});

it("keeps what it has while the source is away, and says so", async () => {
  const { kept, source, troubles } = setUp();
  source.version = 1;
  await kept.latest();
  source.isBroken = true;
  source.time += MINUTE;

  expect(await kept.latest()).toBe("version 1");
  expect(troubles).toHaveLength(1);
});
