import { describe, expect, it } from "vitest";
import type { GeoPoint } from "@/lib/shared/geo";
import type { Area } from "../vacancy-search";
import { aVacancy, erkelenz } from "./a-vacancy";
import { aVacancyQuery } from "./a-vacancy-query";
import { aWorkplaceAt, pointAt } from "./workplaces-around";
import type { MakeEmptySearch } from "./search-under-test";

const circle = (radiusKm: number): Area => ({ kind: "circle", centre: { ...erkelenz }, radiusKm });

const vacancyAt = (...points: readonly GeoPoint[]) =>
  aVacancy({ facts: { workplaces: points.map((point) => aWorkplaceAt(point)) } });

const vacancyIn = (...ags: readonly string[]) =>
  aVacancy({
    facts: { workplaces: ags.map((key) => aWorkplaceAt(erkelenz, { ags: key })) },
  });

const borders = [5, 25, 100].flatMap((radiusKm) =>
  [0, 45, 90, 200, 305].map((bearing) => ({ radiusKm, bearing })),
);

export const areaIsRespected = (makeEmpty: MakeEmptySearch): void => {
  describe("area", () => {
    it("draws every circle exact to a few metres", async () => {
      const { search, put } = await makeEmpty();
      const around = borders.map(({ radiusKm, bearing }) => ({
        radiusKm,
        within: vacancyAt(pointAt(erkelenz, bearing, radiusKm - 0.005)),
        beyond: vacancyAt(pointAt(erkelenz, bearing, radiusKm + 0.005)),
      }));
      await put(around.flatMap(({ within, beyond }) => [within, beyond]));

      for (const radiusKm of [5, 25, 100]) {
        const found = await search.search(aVacancyQuery({ area: circle(radiusKm), pageSize: 100 }));

        const expected = around.flatMap((pair) => [
          ...(pair.radiusKm <= radiusKm ? [pair.within.id] : []),
          ...(pair.radiusKm < radiusKm ? [pair.beyond.id] : []),
        ]);
        expect(new Set(found.ids)).toEqual(new Set(expected));
        expect(found.total).toBe(expected.length);
      }
    });

    it("counts a vacancy once whose nearest workplace lies within", async () => {
      const { search, put } = await makeEmpty();
      const spread = vacancyAt(
        pointAt(erkelenz, 10, 80),
        pointAt(erkelenz, 20, 4),
        pointAt(erkelenz, 30, 6),
      );
      await put([spread]);

      const found = await search.search(aVacancyQuery({ area: circle(10) }));

      expect(found).toMatchObject({ ids: [spread.id], total: 1 });
    });

    it("leaves a vacancy without coordinates out of every circle", async () => {
      const { search, put } = await makeEmpty();
      await put([aVacancy({ facts: { workplaces: [{ locality: "Erkelenz", country: "DE" }] } })]);

      const found = await search.search(aVacancyQuery({ area: circle(100) }));

      expect(found).toMatchObject({ ids: [], total: 0 });
    });

    it("finds a vacancy without any workplace everywhere", async () => {
      const { search, put } = await makeEmpty();
      const anywhere = aVacancy({ facts: { workplaces: [] } });
      await put([anywhere]);

      const found = await search.search(aVacancyQuery());

      expect(found.ids).toEqual([anywhere.id]);
    });

    it.each([
      ["a Kreis", ["05370"], ["05370004", "05370016"]],
      ["a municipality", ["05370016"], ["05370016"]],
      ["several", ["05358", "05370004"], ["05370004", "05358008"]],
      ["none", [], []],
    ])("keeps to the municipalities asked for: %s", async (_name, agsPrefixes, expected) => {
      const { search, put } = await makeEmpty();
      const byAgs = new Map(
        ["05370004", "05370016", "05358008", "05334002"].map((ags) => [ags, vacancyIn(ags)]),
      );
      await put([...byAgs.values(), vacancyAt(erkelenz)]);

      const found = await search.search(
        aVacancyQuery({ area: { kind: "municipalities", agsPrefixes } }),
      );

      expect(new Set(found.ids)).toEqual(new Set(expected.map((ags) => byAgs.get(ags)?.id)));
    });

    it("follows a vacancy that moved", async () => {
      const { search, put } = await makeEmpty();
      const vacancy = vacancyAt(pointAt(erkelenz, 90, 3));
      await put([vacancy]);

      const moved = { ...vacancy.facts, workplaces: [aWorkplaceAt(pointAt(erkelenz, 90, 60))] };
      await put([{ ...vacancy, facts: moved }]);

      expect((await search.search(aVacancyQuery({ area: circle(5) }))).ids).toEqual([]);
      expect((await search.search(aVacancyQuery({ area: circle(100) }))).ids).toEqual([vacancy.id]);
    });
  });
};
