import { describe, expect, it, vi } from "vitest";
import { makeChildren } from "@/bin/services/processes/children";
import { keepRunning } from "@/bin/services/processes/keep-running";
import { aDataFolder } from "@/bin/services/testing/a-data-folder";

describe("keepRunning", () => {
  it("starts a child again each time it dies, also when a start fails, until all stops", async () => {
    const warn = vi.spyOn(console, "warn").mockReturnValue();
    const children = makeChildren(aDataFolder());
    const dying = { name: "worker", command: "sh", args: ["-c", "exit 3"] };
    let starts = 0;

    await keepRunning(children, {
      title: "The worker",
      first: children.start(dying),
      firstPauseMs: 1,
      restart: async () => {
        starts += 1;
        if (starts === 1) throw new Error("not yet");
        if (starts === 3) await children.stopAll();
        return children.start(dying);
      },
    });

    expect(starts).toBe(3);
    expect(warn.mock.calls.flat()).toEqual([
      "The worker stopped (code 3); it starts again in 0.001 s.",
      "The worker stopped (it could not start); it starts again in 0.002 s.",
      "The worker stopped (code 3); it starts again in 0.004 s.",
    ]);
  });
});
