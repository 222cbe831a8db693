import { expect, it } from "vitest";
import { canonicalJson } from "./canonical-json";

it("orders names by their characters, also where they are numbers (RFC 8785, 3.2.3)", () => {
  const given = { "\u20ac": 1, "\r": 2, "10": 3, "9": 4, "1": 5, "\ud83d\ude00": 6, "\ufb33": 7 };

  expect(canonicalJson(given)).toBe(
    '{"\\r":2,"1":5,"10":3,"9":4,"\u20ac":1,"\ud83d\ude00":6,"\ufb33":7}',
  );
});

it("writes what JSON writes and leaves out what JSON leaves out", () => {
  const given = {
    b: [undefined, 1e21, -0, "\u2028"],
    a: undefined,
    d: new Date(0),
    c: { z: null },
  };

  expect(canonicalJson(given)).toBe(
    JSON.stringify({ b: [null, 1e21, 0, "\u2028"], c: { z: null }, d: new Date(0) }),
  );
});

it("keeps names that objects have by themselves", () => {
  expect(canonicalJson(JSON.parse('{"constructor":1,"__proto__":2}'))).toBe(
    '{"__proto__":2,"constructor":1}',
  );
});
