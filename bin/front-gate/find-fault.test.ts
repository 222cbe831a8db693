import { expect, it } from "vitest";
import { findFault } from "./find-fault.mjs";

const tree = encodeURIComponent(JSON.stringify(["", { children: ["de", {}, null, null] }]));

it("lets what browsers send pass", () => {
  const headers = {
    host: "localhost:3000",
    origin: "http://localhost:3000",
    "next-router-state-tree": tree,
  };

  expect(findFault({ method: "POST", url: "/de/vacancies?q=%zz", headers })).toBeUndefined();
});

it.each(["TRACE", "PROPFIND", ""])("knows no method %j", (method) => {
  expect(findFault({ method, url: "/", headers: {} })).toBe(405);
});

it.each(["/%zz", "/%ED%A0%80", "/a%00b", "/%u0041", "http://elsewhere/", "*"])(
  "cannot read the path %s",
  (url) => expect(findFault({ method: "GET", url, headers: {} })).toBe(400),
);

it.each([
  { host: "%00 evil" },
  { origin: "not an origin" },
  { "next-router-state-tree": "%" },
  { "next-router-state-tree": "[]" },
  { "next-router-state-tree": "null" },
  { "next-router-state-tree": '{"a":1}' },
])("cannot read the header %j", (headers) => {
  expect(findFault({ method: "GET", url: "/", headers })).toBe(400);
});

it.each([
  [{ origin: "http://evil.example" }, 403],
  [{ origin: "null" }, 403],
  [{ origin: "http://localhost:3000" }, undefined],
  [{ origin: "https://stellen.example", "x-forwarded-host": "stellen.example" }, undefined],
  [{}, undefined],
])("answers %j that wants to change something with %s", (headers, status) => {
  const request = { method: "POST", url: "/de/sign-in" };

  expect(findFault({ ...request, headers: { host: "localhost:3000", ...headers } })).toBe(status);
  expect(findFault({ ...request, method: "GET", headers })).toBeUndefined();
});
