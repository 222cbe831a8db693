import { randomInt } from "node:crypto";

/** Without letters and digits that look alike on paper. */
const alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
const GROUP = 4;

/** A code to be printed and typed, in groups of four signs with 20 random bits each. */
export const newPaperCode = (groups: number): string =>
  Array.from({ length: groups }, () =>
    Array.from({ length: GROUP }, () => alphabet[randomInt(alphabet.length)]).join(""),
  ).join("-");

/** The way a code is hashed and compared, however it was typed; undefined where it is none. */
export const toPaperCode = (typed: string, groups: number): string | undefined => {
  const plain = typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, "");
  return plain.length === groups * GROUP ? plain : undefined;
};
