import { describe, expect, it } from "vitest";
import { editDistance } from "./edit-distance";

describe("editDistance", () => {
  it.each([
    ["erkelenz", "erkelenz", 0],
    ["erkelens", "erkelenz", 1],
    ["gelenkirchen", "geilenkirchen", 1],
    ["wasenberg", "wassenberg", 1],
    ["erkelnez", "erkelenz", 1],
    ["huckelhofn", "huckelhoven", 2],
  ])("counts from %s to %s %i edits", (from, to, edits) => {
    expect(editDistance(from, to, 2)).toBe(edits);
  });

  it("gives up beyond the bound", () => {
    expect(editDistance("gangelt", "wegberg", 2)).toBeUndefined();
  });

  it("gives up where the lengths alone differ too much", () => {
    expect(editDistance("a", "aachen", 2)).toBeUndefined();
  });
});
