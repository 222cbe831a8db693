import { describe, expect, it } from "vitest";
import { accountIdSchema } from "@/lib/accounts/account";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { aVacancy } from "@/lib/vacancies/testing/a-vacancy";
import type { OccupationCorrections } from "../occupation-correction";
import { aCorrection } from "./a-correction";

const someone = accountIdSchema.parse(numberedUuid("account", 2));
const later = new Date("2026-05-01T10:00:00Z");
const hero = aVacancy({ title: "Hallenheld (m/w/d)" });

/** Every OccupationCorrections must pass these. */
export const describeOccupationCorrections = (
  name: string,
  makeEmpty: () => Promise<OccupationCorrections>,
): void => {
  describe(`${name} as OccupationCorrections`, () => {
    it("gives back what was added, which counts for its key alone", async () => {
      const corrections = await makeEmpty();
      const correction = aCorrection(hero);
      await corrections.add(correction);

      expect(await corrections.find(correction.id)).toEqual(correction);
      expect(await corrections.counting(correction.key)).toEqual(correction);
      const { title } = correction.key;
      expect(await corrections.counting({ employer: "other", title })).toBeUndefined();
    });

    it("leaves unknown what was unknown", async () => {
      const corrections = await makeEmpty();
      const nameless = aCorrection(aVacancy({ facts: { employerName: undefined } }));
      await corrections.add(nameless);

      expect(await corrections.find(nameless.id)).toEqual(nameless);
    });

    it("knows nothing of what it never saw", async () => {
      const corrections = await makeEmpty();
      const { id, key } = aCorrection();

      expect(await corrections.find(id)).toBeUndefined();
      expect(await corrections.counting(key)).toBeUndefined();
      expect(await corrections.undo(id, someone, later)).toBe(false);
      expect(await corrections.newest(10)).toEqual([]);
    });

    it("ends the earlier one of a key as replaced and keeps it", async () => {
      const corrections = await makeEmpty();
      const [first, second] = [aCorrection(hero), aCorrection(hero, { correctedBy: someone })];
      await corrections.add(first);
      await corrections.add(second);

      expect(await corrections.counting(first.key)).toEqual(second);
      expect(await corrections.find(first.id)).toEqual({
        ...first,
        ended: { how: "replaced", by: someone, at: second.correctedAt },
      });
    });

    it("changes nothing when the same one is added again", async () => {
      const corrections = await makeEmpty();
      const correction = aCorrection(hero);
      await corrections.add(correction);
      await corrections.undo(correction.id, someone, later);

      await corrections.add(correction);

      expect(await corrections.counting(correction.key)).toBeUndefined();
      expect(await corrections.newest(10)).toHaveLength(1);
    });

    it("undoes one once and keeps who did it", async () => {
      const corrections = await makeEmpty();
      const correction = aCorrection(hero);
      await corrections.add(correction);

      expect(await corrections.undo(correction.id, someone, later)).toBe(true);
      expect(await corrections.undo(correction.id, someone, later)).toBe(false);
      expect(await corrections.counting(correction.key)).toBeUndefined();
      expect(await corrections.find(correction.id)).toMatchObject({
        ended: { how: "undone", by: someone, at: later },
      });
    });

    it("lets one of several that come at once count", async () => {
      const corrections = await makeEmpty();
      const several = [aCorrection(hero), aCorrection(hero), aCorrection(hero)];

      await Promise.all(several.map(corrections.add));

      const kept = await corrections.newest(10);
      expect(kept).toHaveLength(3);
      expect(kept.filter(({ ended }) => !ended)).toHaveLength(1);
    });

    it("lists the newest first", async () => {
      const corrections = await makeEmpty();
      const [first, second, third] = [
        aCorrection(),
        aCorrection(aVacancy({ title: "Allrounder" })),
        aCorrection(aVacancy({ title: "Perle" })),
      ];
      for (const correction of [second, first, third]) await corrections.add(correction);

      const newest = await corrections.newest(2);

      expect(newest.map(({ id }) => id)).toEqual([third.id, second.id]);
    });
  });
};
