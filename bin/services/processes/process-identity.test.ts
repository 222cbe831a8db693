import { describe, expect, it } from "vitest";
import { findProcess, isAlive, thisProcess } from "@/bin/services/processes/process-identity";

describe("process identity", () => {
  it("recognises a living process", () => {
    expect(isAlive(thisProcess())).toBe(true);
  });

  it("tells a process from an earlier one with the same id", () => {
    expect(isAlive({ ...thisProcess(), startedAt: "earlier" })).toBe(false);
  });

  it("finds no process under an id that nobody has", () => {
    expect(findProcess(2 ** 22 + 1)).toBeUndefined();
  });
});
