import { expect, it } from "vitest";
import { contentSecurityPolicy } from "./content-security-policy";

it("names no address but the portal's own and allows no inline code without the nonce", () => {
  const policy = contentSecurityPolicy("abc", false);

  expect(policy).not.toMatch(/https?:|\*|unsafe/);
  expect(policy).toContain("script-src 'self' 'nonce-abc';");
});

it("lets the development server reload pages", () => {
  expect(contentSecurityPolicy("abc", true)).toContain("connect-src 'self' ws:");
});
