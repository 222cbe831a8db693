import { describe, expect, it } from "vitest";
import { matchWeights } from "../../match-weights";
import type { WeightProfileStore } from "../weight-profile";
import { aWeightProfile } from "./a-weight-profile";

/** Every WeightProfileStore, in memory or PostgreSQL, must pass these. */
export const describeWeightProfileStore = (
  name: string,
  makeEmpty: () => Promise<WeightProfileStore>,
): void => {
  describe(`${name} as a WeightProfileStore`, () => {
    it("knows no profile at first", async () => {
      const store = await makeEmpty();

      expect(await store.latest()).toBeUndefined();
      expect(await store.all()).toEqual([]);
    });

    it("keeps every decision, the latest first", async () => {
      const store = await makeEmpty();
      const [one, two] = [
        aWeightProfile(),
        aWeightProfile({ number: 2, weights: matchWeights, reason: "Zurück zum Anfang." }),
      ];

      expect(await store.add(one)).toBe(true);
      expect(await store.add(two)).toBe(true);

      expect(await store.all()).toEqual([two, one]);
      expect(await store.latest()).toEqual(two);
    });

    it("gives a number to the first who takes it", async () => {
      const store = await makeEmpty();
      await store.add(aWeightProfile());

      expect(await store.add(aWeightProfile({ reason: "Gleichzeitig entschieden." }))).toBe(false);
      expect((await store.latest())?.reason).toBe(aWeightProfile().reason);
    });
  });
};
