import { hash, verify } from "@node-rs/argon2";
import type { PasswordHasher } from "@/lib/accounts/account";

/** OWASP Password Storage Cheat Sheet: argon2id (the default here), 19 MiB, two passes, one lane. */
const parameters = {
  memoryCost: 19_456,
  timeCost: 2,
  parallelism: 1,
} as const;

export const makeArgon2PasswordHasher = (): PasswordHasher => ({
  hash: (password) => hash(password, parameters),
  verify: (hashed, password) => verify(hashed, password),
});
