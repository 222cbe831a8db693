import { expect, it } from "vitest";
import { rangeOfPart, sitemapPartCount } from "./sitemap-parts";
import { vacancyIdSchema } from "./vacancy";

const id = (firstByte: string) =>
  vacancyIdSchema.parse(`${firstByte}000000-0000-4000-8000-000000000000`);

it.each([
  [0, 1],
  [3_000, 1],
  [3_001, 16],
  [700_000, 256],
  [2_040_000, 4_096],
  [20_000_000, 4_096],
] as const)("splits %i offers into %i parts", (published, parts) => {
  expect(sitemapPartCount(published)).toBe(parts);
});

it("puts every id into exactly one part", () => {
  const parts = Array.from({ length: 16 }, (_, part) => rangeOfPart(part, 16));

  for (const byte of ["00", "0f", "10", "7f", "ff"]) {
    expect(parts.filter(({ holds }) => holds(id(byte)))).toHaveLength(1);
  }
});

it("starts a part right after the ids of the one before", () => {
  const { after, holds } = rangeOfPart(1, 16);

  expect(after !== undefined && holds(after)).toBe(false);
  expect(after !== undefined && after < id("10")).toBe(true);
});
