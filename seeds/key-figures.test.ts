import { expect, it } from "vitest";
import { monthFiguresSchema } from "@/lib/key-figures/month-figures";
import kreisHeinsberg from "@/lib/operator/configurations/kreis-heinsberg.json";
import { loadOperator } from "@/lib/operator/load-operator";
import { makeDemoData } from "./demo-data";
import { makeDemoFigures } from "./key-figures";

const now = new Date("2026-02-15T10:00:00Z");

it("tells six months of two Kreise, in the way a partner would accept", () => {
  const figures = makeDemoFigures(loadOperator(kreisHeinsberg), makeDemoData(now), now);

  expect(figures).toHaveLength(12);
  expect(figures.filter((one) => !monthFiguresSchema.safeParse(one).success)).toEqual([]);
  expect(figures.slice(0, 6).map(({ month }) => month)).toEqual([
    ...["2026-01", "2025-12", "2025-11", "2025-10", "2025-09", "2025-08"],
  ]);
  expect(figures.every(({ cells }) => (cells.offers ?? 0) > 100)).toBe(true);
});
