import type { Account } from "../account";
import type { Passkey } from "./passkey";

/** What the browser hands to the device, as JSON, and the challenge in it. */
export type Asked = { readonly options: string; readonly challenge: string };

/**
 * The two exchanges of WebAuthn, for the one address of this portal. Devices have to ask for a
 * fingerprint, a face or a PIN, so that a passkey is two factors in one.
 */
export type PasskeyCeremony = {
  /** `known` devices are not asked a second time. */
  askToAdd: (account: Account, known: readonly Passkey[]) => Promise<Asked>;
  /** The new key where the answer is right; `answer` is JSON of the browser. */
  checkAdded: (
    answer: string,
    challenge: string,
  ) => Promise<Pick<Passkey, "id" | "publicKey" | "counter" | "transports"> | undefined>;
  askToSignIn: () => Promise<Asked>;
  /** Which passkey an answer speaks of; undefined where it cannot be read. */
  idIn: (answer: string) => string | undefined;
  /** The device's count where the passkey signed the challenge. */
  checkSignIn: (
    answer: string,
    challenge: string,
    passkey: Passkey,
  ) => Promise<{ readonly counter: number } | undefined>;
};
