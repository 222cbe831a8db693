import { beforeEach, expect, it, vi } from "vitest";
import { formTokenOf, isFormCookie, isTokenOf, newFormCookie } from "./form-token";

beforeEach(() => vi.stubEnv("AUTH_SECRET", "a secret that only tests know"));

it("accepts the token of its own cookie", () => {
  const cookie = newFormCookie();

  expect(isFormCookie(cookie)).toBe(true);
  expect(isTokenOf(formTokenOf(cookie), cookie)).toBe(true);
});

it("refuses the token of somebody else's cookie", () => {
  expect(isTokenOf(formTokenOf(newFormCookie()), newFormCookie())).toBe(false);
});

it("refuses a token made with another secret", () => {
  const cookie = newFormCookie();
  const token = formTokenOf(cookie);
  vi.stubEnv("AUTH_SECRET", "another secret");

  expect(isTokenOf(token, cookie)).toBe(false);
});

it.each([null, "", "short", 7, "ü".repeat(43)])("refuses the token %j", (token) => {
  expect(isTokenOf(token, newFormCookie())).toBe(false);
});

it.each([undefined, "", "x", "<script>"])("refuses every token beside the cookie %j", (cookie) => {
  expect(isTokenOf(formTokenOf(cookie ?? ""), cookie)).toBe(false);
});
