import { expect, it } from "vitest";
import { occupationLabel } from "./occupation-label";

it.each([
  ["Verkäufer", "Verkäuferin", "Verkäufer/in"],
  ["Maler und Lackierer", "Malerin und Lackiererin", "Maler/in und Lackierer/in"],
  [
    "Elektroniker Betriebstechnik",
    "Elektronikerin Betriebstechnik",
    "Elektroniker/in Betriebstechnik",
  ],
  ["Koch", "Köchin", "Koch/Köchin"],
  ["Servicekraft", "Servicekraft", "Servicekraft"],
])("%s and %s are named as %s", (male, female, shown) => {
  expect(occupationLabel({ male, female })).toBe(shown);
});
