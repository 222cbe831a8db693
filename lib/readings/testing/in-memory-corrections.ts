import { textOfKey } from "../ad-key";
import type { OccupationCorrection, OccupationCorrections } from "../occupation-correction";

export const makeInMemoryCorrections = (): OccupationCorrections => {
  const held = new Map<string, OccupationCorrection>();
  const countingFor = (key: OccupationCorrection["key"]): OccupationCorrection | undefined =>
    [...held.values()].find(
      (correction) => !correction.ended && textOfKey(correction.key) === textOfKey(key),
    );
  return {
    find: async (id) => held.get(id),
    counting: async (key) => countingFor(key),
    add: async (correction) => {
      if (held.has(correction.id)) return;
      const earlier = countingFor(correction.key);
      const { correctedBy: by, correctedAt: at } = correction;
      if (earlier) held.set(earlier.id, { ...earlier, ended: { how: "replaced", by, at } });
      held.set(correction.id, correction);
    },
    undo: async (id, by, at) => {
      const correction = held.get(id);
      if (!correction || correction.ended) return false;
      held.set(id, { ...correction, ended: { how: "undone", by, at } });
      return true;
    },
    newest: async (limit) =>
      [...held.values()]
        .sort((one, other) => other.correctedAt.getTime() - one.correctedAt.getTime())
        .slice(0, limit),
  };
};
