import { randomInt } from "node:crypto";

/** Without letters and digits that look alike on paper. */
const alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
export const RECOVERY_CODES = 10;

/** Twelve characters in three groups, 60 random bits each. */
export const newRecoveryCodes = (): readonly string[] =>
  Array.from({ length: RECOVERY_CODES }, () => [group(), group(), group()].join("-"));

const group = (): string =>
  Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join("");

/** The way a code is hashed and compared, however it was typed; undefined where it is none. */
export const toRecoveryCode = (typed: string): string | undefined => {
  const plain = typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, "");
  return plain.length === 12 ? plain : undefined;
};
