import { expect, it } from "vitest";
import { z } from "zod";
import { deterministicId } from "./deterministic-id";

it("makes a valid UUID that follows from its words", () => {
  const id = deterministicId("vacancy", "a");

  expect(z.uuid().safeParse(id).success).toBe(true);
  expect(deterministicId("vacancy", "a")).toBe(id);
});

it("makes another one for another kind of thing", () => {
  expect(deterministicId("employer", "a")).not.toBe(deterministicId("vacancy", "a"));
});
