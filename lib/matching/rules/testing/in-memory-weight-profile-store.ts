import type { WeightProfile, WeightProfileStore } from "../weight-profile";

/** A WeightProfileStore that forgets with the process. */
export const makeInMemoryWeightProfileStore = (): WeightProfileStore => {
  const held: WeightProfile[] = [];
  return {
    all: async () => held.toSorted((one, other) => other.number - one.number),
    latest: async () => held.toSorted((one, other) => other.number - one.number)[0],
    add: async (profile) => {
      if (held.some(({ number }) => number === profile.number)) return false;
      held.push(profile);
      return true;
    },
  };
};
