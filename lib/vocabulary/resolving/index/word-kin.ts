import { wordKin } from "../../data/word-kin";
import { foldScript } from "../text/script-folding";
import { stemOf } from "../text/word-form";

/** Stems of the words that mean about the same as the word with this stem. */
export type KinOf = (stem: string) => readonly string[];

export const makeKinOf = (groups: readonly string[] = wordKin): KinOf => {
  const kin = new Map<string, readonly string[]>();
  for (const group of groups) {
    const stems = [...new Set(group.split(" ").map((word) => stemOf(foldScript(word))))];
    for (const stem of stems) {
      const others = stems.filter((other) => other !== stem);
      kin.set(stem, [...new Set([...(kin.get(stem) ?? []), ...others])]);
    }
  }
  return (stem) => kin.get(stem) ?? [];
};
