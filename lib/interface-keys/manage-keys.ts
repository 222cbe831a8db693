import { z } from "zod";
import type { Actor } from "@/lib/accounts/account";
import { mayEver } from "@/lib/accounts/rights";
import type { AuditTrail } from "@/lib/audit/audit-trail";
import { ok, refused, type Result } from "@/lib/shared/result";
import {
  type InterfaceKey,
  type InterfaceKeyId,
  interfaceKeyIdSchema,
  interfaceScopes,
} from "./interface-key";
import type { InterfaceKeyStore } from "./interface-key-store";
import { newKeyText } from "./key-text";

/** Nobody remembers after a year what a key was for. */
export const keyLifetimeDays = [30, 90, 180, 365] as const;
const DAY_MS = 86_400_000;

export const createKeySchema = z.object({
  name: z.string().trim().min(1).max(100),
  scopes: z.array(z.enum(interfaceScopes)).min(1),
  days: z.coerce
    .number()
    .refine((days) => keyLifetimeDays.some((each) => each === days), { message: "no such term" }),
});
export type CreateKeyCommand = z.infer<typeof createKeySchema>;

export type ManageKeysRefusal = { readonly code: "not-allowed" | "key-unknown" };

type Dependencies = {
  readonly keys: InterfaceKeyStore;
  readonly audit: AuditTrail;
  readonly newId: () => string;
  readonly now: () => Date;
};

/** A new key with the one text that opens it, which can never be shown again. */
export type CreatedKey = { readonly key: InterfaceKey; readonly text: string };

export type ManageKeys = {
  readonly list: (actor: Actor) => Promise<Result<readonly InterfaceKey[], ManageKeysRefusal>>;
  readonly create: (
    actor: Actor,
    command: CreateKeyCommand,
  ) => Promise<Result<CreatedKey, ManageKeysRefusal>>;
  readonly revoke: (actor: Actor, id: InterfaceKeyId) => Promise<Result<void, ManageKeysRefusal>>;
};

const action = "interface-keys.manage";

/** Keys of programs, handed out and taken back by the administration. */
export const makeManageKeys = ({ keys, audit, newId, now }: Dependencies): ManageKeys => ({
  list: async (actor) =>
    mayEver(actor, action) ? ok(await keys.list()) : refused({ code: "not-allowed" }),
  create: async (actor, { name, scopes, days }) => {
    if (!mayEver(actor, action)) return refused({ code: "not-allowed" });
    const { text, prefix, secretHash } = newKeyText();
    const createdAt = now();
    const key = {
      id: interfaceKeyIdSchema.parse(newId()),
      name,
      prefix,
      secretHash,
      scopes,
      createdBy: actor.id,
      createdAt,
      expiresAt: new Date(createdAt.getTime() + days * DAY_MS),
    };
    await audit.record({
      actorId: actor.id,
      action: "interface-keys.created",
      facts: { key: prefix, scopes: scopes.join(" "), days },
    });
    await keys.add(key);
    return ok({ key, text });
  },
  revoke: async (actor, id) => {
    if (!mayEver(actor, action)) return refused({ code: "not-allowed" });
    const isRevoked = await keys.revoke(id, now());
    if (!isRevoked) return refused({ code: "key-unknown" });
    await audit.record({
      actorId: actor.id,
      action: "interface-keys.revoked",
      facts: { keyId: id },
    });
    return ok(undefined);
  },
});
