import type { ListedKey } from "./key-ring";

/** A key of this portal. The private part leaves its keeper only as signatures. */
export type SigningKey = {
  readonly keyId: string;
  readonly sign: (data: Uint8Array) => Uint8Array;
};

/** Keys this portal signs with. */
export type OwnKeys = {
  /** Those that others should know, the newest last; made where there is none. */
  readonly listed: () => Promise<readonly ListedKey[]>;
  /** The newest key that is in use already. */
  readonly signing: () => Promise<SigningKey>;
  /** All keys that count now; they sign the list of keys. */
  readonly allSigning: () => Promise<readonly SigningKey[]>;
  /** A new key is listed at once and used after an hour; the old one counts for two days more. */
  readonly rotate: () => Promise<void>;
};

export const OWN_KEY_REST_MS = 3_600_000;
export const OWN_KEY_OVERLAP_MS = 48 * 3_600_000;
