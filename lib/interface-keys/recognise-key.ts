import type { AuditTrail } from "@/lib/audit/audit-trail";
import { ok, refused, type Result } from "@/lib/shared/result";
import type { TooMany } from "@/lib/traffic/rate-limiter";
import { type InterfaceKey, type InterfaceScope, isValidAt } from "./interface-key";
import type { InterfaceKeyStore } from "./interface-key-store";
import { isSameHash, readKeyText } from "./key-text";

export type KeyRefusal =
  /** None, a wrong one, one that expired or was revoked: which of these nobody is told. */
  | { readonly code: "key-refused" }
  | { readonly code: "scope-missing"; readonly scope: InterfaceScope }
  | TooMany;

type Dependencies = {
  readonly keys: Pick<InterfaceKeyStore, "findByPrefix" | "used">;
  readonly audit: AuditTrail;
  /** Counts requests with one key. */
  readonly take: (keyId: string) => Promise<Result<void, TooMany>>;
  readonly now: () => Date;
};

export type RecogniseKey = (
  authorization: string | undefined,
  scope: InterfaceScope,
) => Promise<Result<InterfaceKey, KeyRefusal>>;

/** Last use is told to the minute: a write for each request would cost more than the request. */
const USE_MS = 60_000;

/** The key behind "Authorization: Bearer …", if it opens what is asked for. */
export const makeRecogniseKey =
  ({ keys, audit, take, now }: Dependencies): RecogniseKey =>
  async (authorization = "", scope) => {
    const key = await findKey(keys, authorization);
    if (!key) return refused({ code: "key-refused" });
    const at = now();
    if (!isValidAt(key, at)) {
      await audit.record({ action: "interface-keys.refused", facts: { key: key.prefix } });
      return refused({ code: "key-refused" });
    }
    const counted = await take(key.id);
    if (!counted.ok) return counted;
    if (!key.scopes.includes(scope)) return refused({ code: "scope-missing", scope });
    if (isNewUse(key, at)) await keys.used(key.id, at);
    return ok(key);
  };

const findKey = async (
  { findByPrefix }: Pick<InterfaceKeyStore, "findByPrefix">,
  authorization: string,
): Promise<InterfaceKey | undefined> => {
  const told = readKeyText(/^Bearer +(\S+)$/i.exec(authorization)?.[1] ?? "");
  const key = told && (await findByPrefix(told.prefix));
  return key && isSameHash(key.secretHash, told.secretHash) ? key : undefined;
};

const isNewUse = ({ lastUsedAt }: InterfaceKey, at: Date): boolean =>
  lastUsedAt === undefined || at.getTime() - lastUsedAt.getTime() > USE_MS;
