import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import type { Cipher } from "@/lib/shared/cipher";

/** Lengths that NIST SP 800-38D asks of AES-256-GCM. */
const [KEY_BYTES, NONCE_BYTES, TAG_BYTES] = [32, 12, 16];
const ALGORITHM = "aes-256-gcm";

/**
 * AES-256-GCM. A sealed text reads "<key id>.<nonce, text and tag in base64url>": the first key seals,
 * the others only open what they sealed earlier, so that keys can be changed without a pause.
 */
export const makeAesCipher = (current: string, older: readonly string[] = []): Cipher => {
  const first = toKey(current);
  const keys = new Map([...older.map(toKey), first].map((key) => [key.id, key.bytes]));
  return {
    encrypt: (text, context) => {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(ALGORITHM, first.bytes, nonce, { authTagLength: TAG_BYTES });
      cipher.setAAD(Buffer.from(context));
      const parts = [nonce, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()];
      return `${first.id}.${Buffer.concat(parts).toString("base64url")}`;
    },
    decrypt: (sealed, context) => {
      const key = keys.get(keyIdOf(sealed));
      if (!key) throw new Error("The key that sealed this text is not among the data keys");
      const bytes = Buffer.from(sealed.slice(sealed.indexOf(".") + 1), "base64url");
      const options = { authTagLength: TAG_BYTES };
      const decipher = createDecipheriv(ALGORITHM, key, bytes.subarray(0, NONCE_BYTES), options);
      decipher.setAAD(Buffer.from(context));
      decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
      const text = decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES));
      return Buffer.concat([text, decipher.final()]).toString("utf8");
    },
    isOutdated: (sealed) => keyIdOf(sealed) !== first.id,
  };
};

/** Whether a text holds the 32 bytes that make a key. */
export const isDataKey = (text: string): boolean =>
  Buffer.from(text, "base64").length === KEY_BYTES && /^[\w+/-]{43}=?$/.test(text);

const toKey = (text: string): { readonly id: string; readonly bytes: Buffer } => {
  if (!isDataKey(text)) throw new Error("A data key must be 32 bytes in base64");
  const bytes = Buffer.from(text, "base64");
  return { id: createHash("sha256").update(bytes).digest("hex").slice(0, 8), bytes };
};

const keyIdOf = (sealed: string): string => sealed.slice(0, Math.max(sealed.indexOf("."), 0));
