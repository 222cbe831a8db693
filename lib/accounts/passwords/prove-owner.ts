import type { Account } from "../account";
import type { Throttle } from "../sign-in/throttle";
import type { VerifyCredentials } from "../verify-credentials";

type Dependencies = {
  readonly verifyCredentials: VerifyCredentials;
  readonly throttle: Pick<Throttle, "attempt" | "forgive">;
};

/** Whether whoever sits at the open session knows its password; asked before anything weighty. */
export type ProveOwner = (account: Account, password: string) => Promise<boolean>;
export type OwnerRefusal = { readonly code: "wrong-password" };

/** Guessing is slowed down as at the sign-in; only a session of one's own gets this far. */
export const makeProveOwner =
  ({ verifyCredentials, throttle }: Dependencies): ProveOwner =>
  async ({ email, id }, password) => {
    const origin = { address: `session of ${id}`, device: "" };
    if ((await throttle.attempt("password", email, origin)) > 0) return false;
    if (!(await verifyCredentials({ email, password }))) return false;
    await throttle.forgive(email, origin);
    return true;
  };
