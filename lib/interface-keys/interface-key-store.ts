import type { InterfaceKey, InterfaceKeyId } from "./interface-key";

/** Keys of programs. Revoked ones stay, so that what they did can still be told. */
export type InterfaceKeyStore = {
  readonly add: (key: InterfaceKey) => Promise<void>;
  readonly findByPrefix: (prefix: string) => Promise<InterfaceKey | undefined>;
  /** Newest first. */
  readonly list: () => Promise<readonly InterfaceKey[]>;
  /** False where there is none that could be revoked. */
  readonly revoke: (id: InterfaceKeyId, at: Date) => Promise<boolean>;
  readonly used: (id: InterfaceKeyId, at: Date) => Promise<void>;
};
