import { expect, it } from "vitest";
import { coverCircle } from "@/lib/places/cover-circle";
import type { GeoPoint } from "@/lib/shared/geo";
import { makeToAreaCondition } from "./area-filter";

const centre = { lat: 51.08, lng: 6.32 };
const circle = { kind: "circle", centre, radiusKm: 10 } as const;

const setUp = (points: readonly GeoPoint[] = []) => {
  const asked: (readonly string[])[] = [];
  const toCondition = makeToAreaCondition(async (cells) => {
    asked.push(cells);
    return points;
  });
  return { toCondition, asked };
};

it("everywhere is no condition", async () => {
  expect(await setUp().toCondition({ kind: "everywhere" })).toBeUndefined();
});

it("municipalities that begin alike are a range", async () => {
  const { toCondition } = setUp();

  expect(await toCondition({ kind: "municipalities", agsPrefixes: ["05370", "05358008"] })).toBe(
    "(ags 5370000 TO 5370999 OR ags 5358008 TO 5358008)",
  );
});

it("only the edge of a circle asks the database for points", async () => {
  const { toCondition, asked } = setUp();

  await toCondition(circle);

  expect(asked).toEqual([coverCircle(centre, 10).border]);
});

it("of the points on the edge only those within the radius count", async () => {
  const within = { lat: 51.1698, lng: 6.32 };
  const beyond = { lat: 51.17, lng: 6.32 };
  const { toCondition } = setUp([within, beyond]);

  const condition = await toCondition(circle);

  expect(condition).toContain('points IN ["51.16980,6.32000"]');
});

it("the same circle is worked out once", async () => {
  const { toCondition, asked } = setUp();

  await Promise.all([toCondition(circle), toCondition(circle)]);
  await toCondition({ ...circle, radiusKm: 25 });

  expect(asked).toHaveLength(2);
});
