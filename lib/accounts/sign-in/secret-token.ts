import { createHash, randomBytes } from "node:crypto";

const TOKEN_BYTES = 32;

/** A secret that nobody can guess, for a cookie or a link. */
export const newSecretToken = (): string => randomBytes(TOKEN_BYTES).toString("base64url");

/** What is kept of a token: with 256 random bits, a plain hash cannot be turned back. */
export const hashOfToken = (token: string): string =>
  createHash("sha256").update(token).digest("base64url");
