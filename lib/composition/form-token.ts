import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { SessionId } from "@/lib/accounts/sign-in/session";

/** What the cookie holds until the browser is closed; worthless without the secret of the portal. */
export const newFormCookie = (): string => randomBytes(32).toString("base64url");

export const isFormCookie = (value: string | undefined): value is string =>
  value !== undefined && /^[\w-]{43}$/.test(value);

/** The token of every form that is shown to the holder of this cookie in this session, or in none. */
export const formTokenOf = (cookie: string, session: SessionId | undefined): string =>
  createHmac("sha256", secret())
    .update(`form-token:${cookie}:${session ?? ""}`)
    .digest("base64url");

/**
 * Whether the form that sends this token was shown to the holder of this cookie, in the session it
 * is sent in: what was shown before somebody signed in, or to the one before, does nothing.
 */
export const isTokenOf = (
  token: unknown,
  cookie: string | undefined,
  session: SessionId | undefined,
): boolean => {
  if (typeof token !== "string" || !isFormCookie(cookie)) return false;
  const [given, expected] = [Buffer.from(token), Buffer.from(formTokenOf(cookie, session))];
  return given.length === expected.length && timingSafeEqual(given, expected);
};

const secret = (): string => {
  const { AUTH_SECRET } = process.env;
  if (!AUTH_SECRET) throw new Error("AUTH_SECRET is missing.");
  return AUTH_SECRET;
};
