import { createHash } from "node:crypto";
import { type AttemptStore, countAttempt, type Patience } from "./attempts";

/** Where an attempt comes from. A known device proved once that its owner can sign in. */
export type Origin = {
  readonly address: string;
  /** Name of the browser and the system, for the list of sessions. */
  readonly device: string;
  readonly knownDevice?: { readonly id: string; readonly accounts: readonly string[] } | undefined;
};

export type Guarded = "password" | "code" | "reset";

/** Answers 0 and counts the attempt, or how many seconds are left to wait. */
export type Throttle = {
  readonly attempt: (what: Guarded, email: string, origin: Origin) => Promise<number>;
  /** Somebody proved to be who they are: their own attempts are forgiven. */
  readonly forgive: (email: string, origin: Origin) => Promise<void>;
};

/** One origin and one account: strangers at other addresses do not suffer from it. */
const perOrigin: Patience = { freeAttempts: 5, firstDelaySeconds: 30, maxDelaySeconds: 3600 };

/**
 * One account, whatever the origin, against guessing from many addresses. Mild for passwords, since
 * anybody can cause it; known devices skip it, and a password reset makes a device known.
 */
const perAccount: Readonly<Record<Guarded, Patience>> = {
  password: { freeAttempts: 20, firstDelaySeconds: 1, maxDelaySeconds: 30 },
  code: { freeAttempts: 10, firstDelaySeconds: 60, maxDelaySeconds: 900 },
  reset: { freeAttempts: 20, firstDelaySeconds: 1, maxDelaySeconds: 30 },
};

type Dependencies = { readonly attempts: AttemptStore; readonly now: () => Date };

/** Works on what was typed, so that unknown and known addresses are treated alike. */
export const makeThrottle = ({ attempts, now }: Dependencies): Throttle => ({
  attempt: async (what, email, origin) => {
    const at = now();
    const own = await countAttempt(attempts, originKey(what, email, origin), {
      patience: perOrigin,
      at,
    });
    if (own > 0 || isKnown(email, origin)) return own;
    return countAttempt(attempts, keyOf(what, email), { patience: perAccount[what], at });
  },
  forgive: async (email, origin) => {
    await attempts.remove(originKey("password", email, origin));
    await attempts.remove(originKey("code", email, origin));
  },
});

/** What a device remembers of an account: enough to recognise it, not to read it. */
export const accountMark = (email: string): string => keyOf("device", email).slice(0, 22);

const isKnown = (email: string, { knownDevice }: Origin): boolean =>
  knownDevice?.accounts.includes(accountMark(email)) ?? false;

// Colleagues share an address; whoever is known by device is not held up by what they try.
const originKey = (what: Guarded, email: string, origin: Origin): string =>
  isKnown(email, origin)
    ? keyOf(what, email, `device ${origin.knownDevice?.id ?? ""}`)
    : keyOf(what, email, `address ${origin.address}`);

const keyOf = (what: string, email: string, from = ""): string =>
  createHash("sha256")
    .update(JSON.stringify([what, email.trim().toLowerCase(), from]))
    .digest("base64url");
