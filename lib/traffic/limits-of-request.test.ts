import { expect, it } from "vitest";
import { limitsOfRequest } from "./limits-of-request";

const limitNames = (method: string, pathname: string): readonly string[] =>
  limitsOfRequest({ method, pathname }).map(({ limit, who }) => `${limit} by ${who}`);

it.each(["/de", "/de/vacancies", "/api/v1/suggestions", "/de/sign-in", "/robots.txt"])(
  "counts reading %s without a query",
  (pathname) => expect(limitNames("GET", pathname)).toEqual(["reading by address"]),
);

it.each(["/api/v1/vacancies", "/api/feeds/rss", "/sitemaps/1.xml"])(
  "counts programs that read %s",
  (pathname) => expect(limitNames("GET", pathname)).toEqual(["interface by address"]),
);

it("counts a form by address and by session", () => {
  expect(limitNames("POST", "/de/job-seekers")).toEqual([
    "acting by address",
    "acting-in-session by session",
  ]);
});

it.each([
  "/de/sign-in",
  "/de-leicht/sign-in",
  "/en/register",
  "/api/auth/callback/credentials",
  "/de/sign-in/code",
])("counts attempts to get in at %s", (pathname) =>
  expect(limitNames("POST", pathname)).toContain("signing-in by address"),
);

it("counts programs that hand people over apart from forms", () => {
  expect(limitNames("PUT", "/api/v1/job-seekers/HS-1")).toEqual(["handing-over by address"]);
});

it("never counts the question whether the portal is well", () => {
  expect(limitNames("GET", "/api/health")).toEqual([]);
});
