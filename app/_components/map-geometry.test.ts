import { expect, it } from "vitest";
import { makeMapFrame, type Rings } from "./map-geometry";

const square: Rings = [
  [
    [6, 51],
    [7, 51],
    [7, 52],
    [6, 52],
  ],
];

it("puts the north-west corner at the top left and keeps a margin", () => {
  expect(makeMapFrame([square], 400).at({ lng: 6, lat: 52 })).toEqual({ x: 6, y: 6 });
});

it("uses the whole width", () => {
  expect(makeMapFrame([square], 400).at({ lng: 7, lat: 51 }).x).toBe(394);
});

it("is higher than wide for a square of degrees, as the ground there is", () => {
  const { height, width } = makeMapFrame([square], 400);

  expect((height - 12) / (width - 12)).toBeCloseTo(1 / Math.cos((51.5 * Math.PI) / 180), 1);
});

it("draws each ring as a closed path", () => {
  const path = makeMapFrame([square], 112).pathOf([
    [
      [6, 52],
      [7, 52],
    ],
    [[6, 52]],
  ]);

  expect(path).toBe("M6 6L106 6ZM6 6Z");
});
