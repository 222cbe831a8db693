import fc from "fast-check";
import type { SearchParams } from "meilisearch";
import { describe, expect, it } from "vitest";
import { pointKeyOf } from "@/lib/places/geo-cell";
import { distanceInKm } from "@/lib/shared/geo";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { vacancyIdSchema } from "@/lib/vacancies/vacancy";
import type { IndexAnswer, VacancyHit } from "./index-queries";
import { idsNearestFirst } from "./nearest-first";

const centre = { lat: 51, lng: 6 };

/** Degrees north of the centre, one for each workplace. */
type Places = readonly number[];

const hit = (places: Places, number: number) => ({
  id: vacancyIdSchema.parse(numberedUuid("hit", number)),
  points: places.map((north) => pointKeyOf({ lat: 51 + north, lng: 6 })),
});

const nearest = ({ points = [] }: VacancyHit): number =>
  Math.min(
    ...points.map((key) => distanceInKm(centre, { lat: Number(key.split(",")[0]), lng: 6 })),
  );
const toFirst = ({ points = [] }: VacancyHit): number =>
  nearest({ ...hit([], 0), points: points.slice(0, 1) });

/** Answers like the engine: filters by `isSpread` and sorts by the first point of a document. */
const engineWith = (hits: readonly VacancyHit[]) => ({
  ask: async (questions: readonly SearchParams[]): Promise<readonly IndexAnswer[]> =>
    questions.map(({ filter = [], sort, offset = 0, limit = 20 }) => {
      const isSpread = (one: VacancyHit): boolean => (one.points ?? []).length > 1;
      const wanted = hits.filter(
        (one) =>
          (!filter.includes("isSpread = true") || isSpread(one)) &&
          (!filter.includes("isSpread = false") || !isSpread(one)),
      );
      const sorted = sort ? wanted.toSorted((a, b) => toFirst(a) - toFirst(b)) : wanted;
      return { hits: sorted.slice(offset, offset + limit) };
    }),
});

const pageOf = (hits: readonly VacancyHit[], page: number, pageSize: number) =>
  idsNearestFirst(engineWith(hits), { q: "", filter: [] }, centre, { page, pageSize });

describe("sorting by distance", () => {
  it("ranks a vacancy by its nearest workplace", async () => {
    const hits = [[0.3], [0.4, 0.1], [0.2]].map(hit);

    const ids = await pageOf(hits, 1, 10);

    expect(ids).toEqual([hits[1]?.id, hits[2]?.id, hits[0]?.id]);
  });

  it("shows every vacancy exactly once over all pages, nearest first", async () => {
    // Distinct thousandths of a degree, so that there is one right order only.
    const places = fc
      .uniqueArray(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 60 })
      .chain((norths) =>
        fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 60, maxLength: 60 }).map((sizes) => {
          const left = [...norths];
          return sizes.flatMap((size) => {
            const taken = left.splice(0, size).map((north) => north / 1000);
            return taken.length > 0 ? [taken] : [];
          });
        }),
      );

    await fc.assert(
      fc.asyncProperty(places, fc.integer({ min: 1, max: 9 }), async (all, pageSize) => {
        const hits = all.map(hit);
        const pages = Math.ceil(hits.length / pageSize) + 1;
        const shown: string[] = [];
        for (let page = 1; page <= pages; page += 1) {
          shown.push(...(await pageOf(hits, page, pageSize)));
        }
        const expected = hits.toSorted((a, b) => nearest(a) - nearest(b)).map(({ id }) => id);
        expect(shown).toEqual(expected);
      }),
      { seed: 20101123, numRuns: 300 },
    );
  });

  it("falls back to the first workplace where too many have several, and loses none", async () => {
    const hits = Array.from({ length: 2_100 }, (_, number) =>
      hit([(number + 1) / 10_000, 0.5], number),
    );

    const ids = await pageOf(hits, 21, 100);

    expect(ids).toEqual(hits.slice(2_000, 2_100).map(({ id }) => id));
  });
});
