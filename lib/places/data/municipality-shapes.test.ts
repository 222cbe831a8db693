import { describe, expect, it } from "vitest";
import kreisDueren from "@/lib/operator/configurations/kreis-dueren.json";
import kreisHeinsberg from "@/lib/operator/configurations/kreis-heinsberg.json";
import { municipalityShapesOf, type MunicipalityShape, type Position } from "./municipality-shapes";

const shapes = municipalityShapesOf("05370").features;
const ringOf = (shape: MunicipalityShape): readonly Position[] => shape.geometry.coordinates[0];
const bordersOf = (shape: MunicipalityShape): readonly string[] =>
  ringOf(shape)
    .slice(1)
    .map((to, index) => [String(ringOf(shape)[index]), String(to)].toSorted().join(" "));

const holds = (ring: readonly Position[], [lng, lat]: Position): boolean =>
  ring.slice(1).reduce((inside, [x2, y2], index) => {
    const [x1, y1] = ring[index] ?? [0, 0];
    const crosses = y1 > lat !== y2 > lat && lng < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1;
    return crosses ? !inside : inside;
  }, false);

describe("the municipality shapes", () => {
  it.each([kreisHeinsberg, kreisDueren])("draw every municipality of $name", (operator) => {
    const drawn = municipalityShapesOf(operator.kreis.ags).features.map(({ id }) => id);

    expect(drawn.toSorted()).toEqual(operator.municipalities.map(({ ags }) => ags).toSorted());
  });

  it.each([kreisHeinsberg, kreisDueren])("hold the seats of $name and their labels", (operator) => {
    const wrong = municipalityShapesOf(operator.kreis.ags).features.filter((shape) => {
      const seat = operator.municipalities.find(({ ags }) => ags === shape.id)?.point;
      const points = [shape.properties.labelAt, [seat?.lng ?? 0, seat?.lat ?? 0]] as const;
      return !points.every((point) => holds(ringOf(shape), point));
    });

    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it("are closed rings of 15 to 40 points", () => {
    const rings = shapes.map(ringOf);

    expect(rings.every((ring) => String(ring[0]) === String(ring.at(-1)))).toBe(true);
    expect(Math.min(...rings.map(({ length }) => length))).toBeGreaterThanOrEqual(15);
    expect(Math.max(...rings.map(({ length }) => length))).toBeLessThanOrEqual(40);
  });

  it("leave no gap: a border belongs to two neighbours or to the one closed outline", () => {
    const borders = shapes.flatMap(bordersOf);
    const outer = borders.filter(
      (border) => borders.indexOf(border) === borders.lastIndexOf(border),
    );
    const ends = outer.flatMap((border) => border.split(" "));
    const degrees = ends.map((end) => ends.filter((other) => other === end).length);

    expect(Math.max(...borders.map((one) => borders.filter((other) => other === one).length))).toBe(
      2,
    );
    expect(new Set(degrees)).toEqual(new Set([2]));
  });

  it("put Selfkant in the west, Wegberg in the north and Übach-Palenberg in the south", () => {
    const positionOf = (id: string): Position =>
      shapes.find((shape) => shape.id === id)?.properties.labelAt ?? [0, 0];
    const others = shapes.map(({ properties }) => properties.labelAt);

    expect(positionOf("05370024")[0]).toBe(Math.min(...others.map(([lng]) => lng)));
    expect(positionOf("05370040")[1]).toBe(Math.max(...others.map(([, lat]) => lat)));
    expect(positionOf("05370028")[1]).toBe(Math.min(...others.map(([, lat]) => lat)));
  });

  it("are empty for a Kreis nobody drew", () => {
    expect(municipalityShapesOf("01001").features).toEqual([]);
  });
});
