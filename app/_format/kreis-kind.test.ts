import { expect, it } from "vitest";
import { kreisKind } from "./kreis-kind";

it.each([
  ["Kreis Heinsberg", "district"],
  ["Rhein-Erft-Kreis", "district"],
  ["Landkreis Emsland", "district"],
  ["Städteregion Aachen", "region"],
  ["Mönchengladbach", "town"],
] as const)("speaks of %s as a %s", (name, kind) => {
  expect(kreisKind(name)).toBe(kind);
});
