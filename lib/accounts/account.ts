import { z } from "zod";

export const accountIdSchema = z.uuid().brand<"AccountId">();
export type AccountId = z.infer<typeof accountIdSchema>;

/** Roles as in DOMAIN.md section 3. */
export const roles = [
  "officer",
  "case-manager",
  "employer-service",
  "team-lead",
  "controlling",
  "data-protection",
  "administrator",
  "employer",
  "job-seeker",
] as const;
export type Role = (typeof roles)[number];

/** Whether people of this role work for the Jobcenter: they must prove themselves by a second factor. */
export const isStaff = (role: Role): boolean => role !== "employer" && role !== "job-seeker";

/** Fields of specialist officers; absent for generalists. */
export const specialisms = [
  "u25",
  "ue25",
  "rehabilitation",
  "50plus",
  "citizens-work",
  "work-opportunities",
  "training",
  "near-market",
] as const;

export const accountSchema = z.object({
  id: accountIdSchema,
  email: z.email(),
  name: z.string().min(1).max(200),
  role: z.enum(roles),
  siteId: z.string().optional(),
  specialism: z.enum(specialisms).optional(),
  isDemo: z.boolean(),
});
export type Account = z.infer<typeof accountSchema>;

/** Who acts: proven by the session, handed to every use case that decides on rights. */
export type Actor = Pick<Account, "id" | "role" | "siteId" | "specialism" | "name">;

export const actorOf = ({ id, role, siteId, specialism, name }: Account): Actor => ({
  id,
  role,
  siteId,
  specialism,
  name,
});

/** What somebody does for the Jobcenter, and where. */
export type Position = Pick<Account, "role" | "siteId" | "specialism">;

export type AccountStore = {
  find: (id: AccountId) => Promise<Account | undefined>;
  /** E-mail addresses compare without regard to case. */
  findByEmail: (
    email: string,
  ) => Promise<(Account & { readonly passwordHash: string }) | undefined>;
  saveAll: (accounts: readonly (Account & { readonly passwordHash: string })[]) => Promise<void>;
  setPasswordHash: (id: AccountId, passwordHash: string) => Promise<void>;
  /** Answers false where another account has the address, and changes nothing then. */
  setEmail: (id: AccountId, email: string) => Promise<boolean>;
  /** Takes over all three; what is undefined is taken away. */
  setPosition: (id: AccountId, position: Position) => Promise<void>;
  count: () => Promise<number>;
};

/** Hashes passwords (argon2id) and verifies them in constant work. */
export type PasswordHasher = {
  hash: (password: string) => Promise<string>;
  verify: (hash: string, password: string) => Promise<boolean>;
};
