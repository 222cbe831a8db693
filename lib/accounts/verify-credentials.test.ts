import { expect, it } from "vitest";
import { type Account, accountSchema, type PasswordHasher } from "./account";
import { makeVerifyCredentials } from "./verify-credentials";

const ada: Account = accountSchema.parse({
  id: "00000000-0000-4000-8000-000000000001",
  email: "ada@jobcenter.example",
  name: "Ada Berger",
  role: "officer",
  siteId: "erkelenz",
  isDemo: true,
});

const setUp = () => {
  const verified: string[] = [];
  const passwords: PasswordHasher = {
    hash: async (password) => `hash of ${password}`,
    verify: async (hash, password) => {
      verified.push(hash);
      return hash === `hash of ${password}`;
    },
  };
  const accounts = {
    findByEmail: async (email: string) =>
      email === ada.email ? { ...ada, passwordHash: "hash of right" } : undefined,
  };
  return { verified, verify: makeVerifyCredentials({ accounts, passwords }) };
};

it("gives the account for the right password, without its hash", async () => {
  const { verify } = setUp();

  expect(await verify({ email: ada.email, password: "right" })).toEqual(ada);
});

it("gives nothing for a wrong password", async () => {
  const { verify } = setUp();

  expect(await verify({ email: ada.email, password: "wrong" })).toBeUndefined();
});

it("does the same work for an unknown address", async () => {
  const { verify, verified } = setUp();

  expect(await verify({ email: "nobody@x.example", password: "right" })).toBeUndefined();
  expect(verified).toHaveLength(1);
});
