import { describe, expect, it } from "vitest";
import { drawSample, halfOf } from "./drawn-sample";
import { makeLetterSearchBuilder } from "./letter-search";

describe("search by letters", () => {
  it("gives each concept once, the most alike first", () => {
    const builder = makeLetterSearchBuilder();
    builder.add("Maurer", "bau");
    builder.add("Köchin", "küche");
    builder.add("Koch", "küche");

    expect(builder.finish()("Köche", 5)).toEqual(["küche"]);
  });
});

describe("a drawn sample", () => {
  const texts = Array.from({ length: 100 }, (_, at) => `title ${at}`);
  const draw = (from: readonly string[]): readonly string[] =>
    drawSample(from, (text) => text, { half: "tuning", size: 10, seed: 7 });

  it("does not depend on the order of what it is drawn from", () => {
    expect(draw([...texts].reverse())).toEqual(draw(texts));
  });

  it("stays within its half", () => {
    expect(draw(texts).every((text) => halfOf(text) === "tuning")).toBe(true);
  });
});
