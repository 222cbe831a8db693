import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** The parts of a key as it is handed out once: "sp_" PREFIX "_" SECRET. */
export type KeyText = {
  readonly text: string;
  readonly prefix: string;
  readonly secretHash: string;
};

const PREFIX_BYTES = 6;
const SECRET_BYTES = 32;
const keyPattern = /^sp_([0-9a-f]{12})_([A-Za-z0-9_-]{43})$/;

/** 256 random bits: nobody guesses them, so a plain hash keeps them as safe as a slow one would. */
export const newKeyText = (): KeyText => {
  const prefix = randomBytes(PREFIX_BYTES).toString("hex");
  const secret = randomBytes(SECRET_BYTES).toString("base64url");
  return { text: `sp_${prefix}_${secret}`, prefix, secretHash: hashOf(secret) };
};

/** Undefined for anything that cannot be a key. */
export const readKeyText = (text: string): KeyText | undefined => {
  const [, prefix, secret] = keyPattern.exec(text) ?? [];
  if (prefix === undefined || secret === undefined) return undefined;
  return { text, prefix, secretHash: hashOf(secret) };
};

export const isSameHash = (one: string, other: string): boolean => {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
};

const hashOf = (secret: string): string =>
  createHash("sha256").update(`interface-key:${secret}`).digest("base64url");
