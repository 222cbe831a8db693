import { expect, it } from "vitest";
import { clientAddressOf, countedAddress, readTrustedProxies } from "./client-address";

const addressOf = (peer: string, forwarded: string | undefined, trusted = "10.0.0.0/8"): string =>
  clientAddressOf(
    new Headers({ "x-peer-address": peer, ...(forwarded ? { "x-forwarded-for": forwarded } : {}) }),
    readTrustedProxies(trusted),
  );

it("believes nobody's word about an address without a trusted proxy", () => {
  expect(addressOf("203.0.113.9", "198.51.100.7")).toBe("203.0.113.9");
  expect(addressOf("10.0.0.5", "198.51.100.7", "")).toBe("10.0.0.5");
});

it("takes the address that the trusted proxy saw, not what the client claimed before", () => {
  expect(addressOf("10.0.0.5", "1.1.1.1, 198.51.100.7")).toBe("198.51.100.7");
});

it("goes through a chain of trusted proxies", () => {
  expect(addressOf("::ffff:10.0.0.5", "198.51.100.7, 10.9.9.9")).toBe("198.51.100.7");
});

it.each([undefined, "nonsense", ""])("stays with the proxy where it forwards %j", (forwarded) => {
  expect(addressOf("10.0.0.5", forwarded)).toBe("10.0.0.5");
});

it("refuses a setting that is no network", () => {
  expect(() => readTrustedProxies("10.0.0.0/8 proxy.example")).toThrow("proxy.example");
});

it("counts all addresses of one IPv6 network as one", () => {
  expect(countedAddress("2001:db8:1:2:3:4:5:6")).toBe("2001:db8:1:2::/64");
  expect(countedAddress("2001:db8::1")).toBe("2001:db8:0:0::/64");
  expect(countedAddress("203.0.113.9")).toBe("203.0.113.9");
});
