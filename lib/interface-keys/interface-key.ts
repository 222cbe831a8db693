import { z } from "zod";
import { accountIdSchema } from "@/lib/accounts/account";

export const interfaceKeyIdSchema = z.uuid().brand<"InterfaceKeyId">();
export type InterfaceKeyId = z.infer<typeof interfaceKeyIdSchema>;

/** What a program with a key may do; each is one thing, so that a key for one opens no other. */
export const interfaceScopes = ["job-seekers.hand-over"] as const;
export type InterfaceScope = (typeof interfaceScopes)[number];

/** What one program may do at the interface, and until when. The secret itself is kept nowhere. */
export const interfaceKeySchema = z.object({
  id: interfaceKeyIdSchema,
  /** What people know it by: "Fachverfahren, Übergabe nachts". */
  name: z.string().min(1).max(100),
  /** The first letters of the key, to tell one from another. */
  prefix: z.string(),
  secretHash: z.string(),
  scopes: z.array(z.enum(interfaceScopes)),
  createdBy: accountIdSchema,
  createdAt: z.date(),
  expiresAt: z.date(),
  lastUsedAt: z.date().optional(),
  revokedAt: z.date().optional(),
});
export type InterfaceKey = z.infer<typeof interfaceKeySchema>;

export const isValidAt = ({ expiresAt, revokedAt }: InterfaceKey, at: Date): boolean =>
  revokedAt === undefined && expiresAt > at;
