import { ok, refused, type Result } from "@/lib/shared/result";
import { isUsable, type PartnerKey } from "./key-ring";

/** So far two clocks may be apart. */
export const CLOCK_TOLERANCE_MS = 5 * 60_000;
/** No signature counts longer, whatever it says itself. */
export const MAX_LIFETIME_MS = 10 * 60_000;

/** What a signature says about itself (RFC 9421, 2.3). */
export type SignatureFacts = {
  readonly keyId: string;
  readonly created: Date;
  readonly expires: Date;
  readonly nonce: string;
};

export type AdmissionRefusal =
  | { readonly code: "unknown-key" }
  | { readonly code: "key-not-valid-now" }
  /** Positive where the sender's clock is ahead of ours. */
  | { readonly code: "clock-differs"; readonly seconds: number }
  | { readonly code: "expired" }
  | { readonly code: "lives-too-long" };

/**
 * Whether a message with this signature may be looked at, before the signature itself is verified.
 * Whether its nonce was seen before is asked last of all, once it is known to be genuine.
 */
export const admitMessage = (
  { keyId, created, expires }: SignatureFacts,
  ring: readonly PartnerKey[],
  now: Date,
  /** What time it is at the sender. A key counts by either clock: its owner's may have been set. */
  sendersTime: Date = now,
): Result<PartnerKey, AdmissionRefusal> => {
  const key = ring.find((one) => one.keyId === keyId);
  if (!key) return refused({ code: "unknown-key" });
  if (expires.getTime() - created.getTime() > MAX_LIFETIME_MS) {
    return refused({ code: "lives-too-long" });
  }
  const aheadMs = created.getTime() - now.getTime();
  if (Math.abs(aheadMs) > CLOCK_TOLERANCE_MS) {
    return refused({ code: "clock-differs", seconds: Math.round(aheadMs / 1000) });
  }
  if (expires.getTime() < now.getTime() - CLOCK_TOLERANCE_MS) return refused({ code: "expired" });
  const counts = [now, sendersTime].some((time) => isUsable(key, time, CLOCK_TOLERANCE_MS));
  return counts ? ok(key) : refused({ code: "key-not-valid-now" });
};

/** Nonces have to be remembered so long: afterwards the signature no longer counts anyway. */
export const rememberNonceUntil = ({ expires }: SignatureFacts): Date =>
  new Date(expires.getTime() + CLOCK_TOLERANCE_MS);
