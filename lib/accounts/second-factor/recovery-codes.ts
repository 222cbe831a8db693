import { newPaperCode, toPaperCode } from "../paper-code";

export const RECOVERY_CODES = 10;
const GROUPS = 3;

export const newRecoveryCodes = (): readonly string[] =>
  Array.from({ length: RECOVERY_CODES }, () => newPaperCode(GROUPS));

/** The way a code is hashed and compared, however it was typed; undefined where it is none. */
export const toRecoveryCode = (typed: string): string | undefined => toPaperCode(typed, GROUPS);
