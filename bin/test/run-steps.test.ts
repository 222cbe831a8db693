import { describe, expect, it } from "vitest";
import { runSteps } from "@/bin/test/run-steps";
import { type Outcome, type Step } from "@/bin/test/step";

const aStep = (name: string, rest: Partial<Step> = {}): Step => ({ name, programs: [], ...rest });

const anOutcome = (failed: number): Outcome => ({
  counts: { passed: 1 - failed, failed, skipped: 0 },
  seconds: 0,
  output: "",
});

/** Runs the steps for a moment each and notes what ran, beside what, and how it ended. */
const runNoting = async (steps: readonly Step[], failing: readonly string[] = []) => {
  const running = new Set<string>();
  const beside = new Map<string, readonly string[]>();
  const ended = new Map<string, "passed" | "failed" | "skipped">();
  await runSteps({
    steps,
    slots: 2,
    run: async ({ name }) => {
      beside.set(name, [...running]);
      running.add(name);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running.delete(name);
      return anOutcome(failing.includes(name) ? 1 : 0);
    },
    onEnd: ({ name }, { counts }) => {
      const way = counts.failed > 0 ? "failed" : "passed";
      ended.set(name, counts.skipped > 0 ? "skipped" : way);
    },
  });
  return { beside, ended };
};

describe("runSteps", () => {
  it("runs no more steps at a time than there are slots", async () => {
    const { beside } = await runNoting([aStep("a"), aStep("b"), aStep("c")]);

    expect([...beside.values()].every((others) => others.length < 2)).toBe(true);
    expect(beside.get("b")).toEqual(["a"]);
  });

  it("skips what needs a step that failed, and all that needs it in turn, and runs the rest", async () => {
    const steps = [
      aStep("build"),
      aStep("journeys", { needs: ["build"] }),
      aStep("pictures", { needs: ["journeys"] }),
      aStep("lint"),
    ];

    const { ended } = await runNoting(steps, ["build"]);

    expect(Object.fromEntries(ended)).toEqual({
      build: "failed",
      journeys: "skipped",
      pictures: "skipped",
      lint: "passed",
    });
  });

  it("runs a step after another that failed when it does not need its result", async () => {
    const steps = [aStep("types"), aStep("build", { after: ["types"] })];

    const { ended, beside } = await runNoting(steps, ["types"]);

    expect(ended.get("build")).toBe("passed");
    expect(beside.get("build")).toEqual([]);
  });

  it("gives a step the machine alone when it asks for that", async () => {
    const steps = [aStep("a"), aStep("journeys", { alone: true }), aStep("b"), aStep("c")];

    const { beside } = await runNoting(steps);

    expect(beside.get("journeys")).toEqual([]);
    expect([...beside.values()].flat()).not.toContain("journeys");
  });

  it("says so when steps wait for each other", async () => {
    const circle = [aStep("a", { needs: ["b"] }), aStep("b", { needs: ["a"] })];

    await expect(runNoting(circle)).rejects.toThrow("wait for each other");
  });
});
