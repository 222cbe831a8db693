import { expect, it } from "vitest";
import { makeTotpCodes } from "./totp-codes";

const codes = makeTotpCodes("Stellenportal");
/** "12345678901234567890" in base 32, as in RFC 6238. */
const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
const at = (seconds: number): Date => new Date(seconds * 1000);

it.each([
  [59, "287082"],
  [1_111_111_109, "081804"],
  [1_234_567_890, "005924"],
  [20_000_000_000, "353130"],
])("makes the code of RFC 6238 at second %i", (seconds, code) => {
  expect(codes.codeAt(secret, at(seconds))).toBe(code);
});

it("takes a code one step early or late, not two", () => {
  const code = codes.codeAt(secret, at(3000));

  const steps = [2940, 2970, 3000, 3030, 3060].map((s) => codes.stepOf(secret, code, at(s)));

  expect(steps).toEqual([undefined, 100, 100, 100, undefined]);
});

it.each(["", "12345", "1234567", "abcdef", "12 456", "-12345"])("takes no %j", (code) => {
  expect(codes.stepOf(secret, code, at(3000))).toBeUndefined();
});

it("makes another secret each time, 160 bits long", () => {
  const [one, other] = [codes.newSecret(), codes.newSecret()];

  expect(one).toMatch(/^[A-Z2-7]{32}$/);
  expect(one).not.toBe(other);
});

it("tells the app who the code is for", () => {
  expect(codes.addressOf(secret, "ada@jobcenter.example")).toBe(
    `otpauth://totp/Stellenportal:ada%40jobcenter.example?issuer=Stellenportal&secret=${secret}&algorithm=SHA1&digits=6&period=30`,
  );
});
