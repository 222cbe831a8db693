import { z } from "zod";
import type { AccountId } from "@/lib/accounts/account";
import type { EmployerId } from "../employer";

/** What somebody says of a company and of themself; true once the address is confirmed. */
export const registrationSchema = z.object({
  company: z.string().trim().min(2).max(200),
  companyNumber: z.string().trim().max(40).optional(),
  street: z.string().trim().min(2).max(200),
  postcode: z
    .string()
    .trim()
    .regex(/^\d{4,5}( ?[A-Z]{2})?$/),
  locality: z.string().trim().min(2).max(100),
  name: z.string().trim().min(2).max(200),
  phone: z
    .string()
    .trim()
    .regex(/^[+\d][\d\s()/.-]{4,40}$/),
  email: z.email().max(254),
});
export type Registration = Readonly<z.infer<typeof registrationSchema>>;

/** A registration that waits for its address to be confirmed; the token itself is kept nowhere. */
export type PendingRegistration = {
  readonly tokenHash: string;
  readonly registration: Registration;
  readonly passwordHash: string;
  readonly expiresAt: Date;
};

export type Registrations = {
  /** Answers false, and keeps nothing, where too many of this address wait already. */
  add: (pending: PendingRegistration, now: Date) => Promise<boolean>;
  isWaiting: (tokenHash: string, now: Date) => Promise<boolean>;
  /** Makes company, account and membership of it; nothing where the token is used, late or unknown. */
  confirm: (tokenHash: string, now: Date) => Promise<NewMember | undefined>;
};

/** Who a confirmed registration became. */
export type NewMember = { readonly accountId: AccountId; readonly employerId: EmployerId };
