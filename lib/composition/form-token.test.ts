import { beforeEach, expect, it, vi } from "vitest";
import { sessionIdSchema } from "@/lib/accounts/sign-in/session";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { formTokenOf, isFormCookie, isTokenOf, newFormCookie } from "./form-token";

const session = (number: number) => sessionIdSchema.parse(numberedUuid("session", number));

beforeEach(() => vi.stubEnv("AUTH_SECRET", "a secret that only tests know"));

it.each([undefined, session(1)])("accepts the token of its own cookie in session %s", (own) => {
  const cookie = newFormCookie();

  expect(isFormCookie(cookie)).toBe(true);
  expect(isTokenOf(formTokenOf(cookie, own), cookie, own)).toBe(true);
});

it("refuses the token of somebody else's cookie", () => {
  const token = formTokenOf(newFormCookie(), undefined);

  expect(isTokenOf(token, newFormCookie(), undefined)).toBe(false);
});

it.each([
  [undefined, session(1)],
  [session(1), undefined],
  [session(1), session(2)],
])("refuses a token shown in session %s that is sent in session %s", (shownIn, sentIn) => {
  const cookie = newFormCookie();

  expect(isTokenOf(formTokenOf(cookie, shownIn), cookie, sentIn)).toBe(false);
});

it("refuses a token made with another secret", () => {
  const cookie = newFormCookie();
  const token = formTokenOf(cookie, undefined);
  vi.stubEnv("AUTH_SECRET", "another secret");

  expect(isTokenOf(token, cookie, undefined)).toBe(false);
});

it.each([null, "", "short", 7, "ü".repeat(43)])("refuses the token %j", (token) => {
  expect(isTokenOf(token, newFormCookie(), undefined)).toBe(false);
});

it.each([undefined, "", "x", "<script>"])("refuses every token beside the cookie %j", (cookie) => {
  expect(isTokenOf(formTokenOf(cookie ?? "", undefined), cookie, undefined)).toBe(false);
});
