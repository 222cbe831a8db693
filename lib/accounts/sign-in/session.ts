import { z } from "zod";
import { type AccountId, accountIdSchema, isStaff, type Role, roles } from "../account";

export const sessionIdSchema = z.uuid().brand<"SessionId">();
export type SessionId = z.infer<typeof sessionIdSchema>;

/** One sign-in of one person on one device. */
export const sessionSchema = z.object({
  id: sessionIdSchema,
  accountId: accountIdSchema,
  /** The role at sign-in: another role asks for another sign-in. */
  role: z.enum(roles),
  createdAt: z.date(),
  lastSeenAt: z.date(),
  endsAt: z.date(),
  /** Browser and system in words, so that people recognise their own devices. */
  device: z.string().max(200),
});
export type Session = Readonly<z.infer<typeof sessionSchema>>;

export type SessionStore = {
  /** Also forgets the sessions that had ended when this one began. */
  add: (session: Session & { readonly tokenHash: string }) => Promise<void>;
  findByTokenHash: (tokenHash: string) => Promise<Session | undefined>;
  touch: (id: SessionId, at: Date) => Promise<void>;
  /** Last seen first. */
  listOf: (accountId: AccountId) => Promise<readonly Session[]>;
  /** Ends the session where it belongs to the account, and says whether it did. */
  end: (id: SessionId, accountId: AccountId) => Promise<boolean>;
  /** Ends all sessions of the account but one, where one is named. */
  endAllOf: (accountId: AccountId, except?: SessionId) => Promise<void>;
};

/** After so many hours people sign in anew, whatever happens. */
export const sessionHours = (role: Role): number => (isStaff(role) ? 8 : 24);
