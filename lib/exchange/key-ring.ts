import { z } from "zod";

/** How long a key that its owner took out of the directory still counts: messages may be on their way. */
export const OVERLAP_MS = 24 * 3_600_000;

export const partnerKeyStates = ["announced", "pinned", "retired"] as const;

/** A partner's public key. Only pinned keys count; announced ones wait for a person to confirm them. */
export const partnerKeySchema = z.object({
  /** Thumbprint of the key (RFC 7638), so that an id cannot be given to another key. */
  keyId: z.string().regex(/^[\w-]{43}$/),
  /** Raw Ed25519 key, base64url. */
  publicKey: z.string().regex(/^[\w-]{43}$/),
  state: z.enum(partnerKeyStates),
  seenAt: z.date(),
  /** From when on it is used, and when it stops counting. */
  notBefore: z.date().optional(),
  notAfter: z.date().optional(),
});
export type PartnerKey = Readonly<z.infer<typeof partnerKeySchema>>;

/** A key as its owner's directory lists it. */
export type ListedKey = Pick<PartnerKey, "keyId" | "publicKey" | "notBefore" | "notAfter">;

/** Whether what is signed with the key counts at this moment, give or take the clocks. */
export const isUsable = (
  { state, notBefore, notAfter }: PartnerKey,
  now: Date,
  toleranceMs: number,
): boolean =>
  state === "pinned" &&
  (notBefore === undefined || notBefore.getTime() - toleranceMs <= now.getTime()) &&
  !isOver({ notAfter }, now, toleranceMs);

/** Whether the time of the key is over, by whichever clock. */
export const isOver = (
  { notAfter }: Pick<PartnerKey, "notAfter">,
  now: Date,
  toleranceMs: number,
): boolean => notAfter !== undefined && notAfter.getTime() + toleranceMs < now.getTime();

/**
 * The keys whose answers count. From when on they do is not asked: whoever's clock is late learns so
 * from an answer.
 */
export const keysThatAnswer = (
  ring: readonly PartnerKey[],
  times: readonly Date[],
  toleranceMs: number,
): readonly PartnerKey[] =>
  ring.filter(
    (key) => key.state === "pinned" && times.some((time) => !isOver(key, time, toleranceMs)),
  );

/**
 * The ring after a look at the owner's directory. A new key counts at once where the directory was
 * signed by a key that counts already; else it is only announced. A key that is listed no more
 * stops counting after the overlap.
 */
export const afterDirectory = (
  ring: readonly PartnerKey[],
  listed: readonly ListedKey[],
  signedBy: readonly string[],
  now: Date,
  /** What we believe to be the time there: a clock that was just set must not shut its owner out. */
  ownersTime: Date = now,
): readonly PartnerKey[] => {
  const isVouchedFor = ring.some(
    (key) =>
      signedBy.includes(key.keyId) && [now, ownersTime].some((time) => isUsable(key, time, 0)),
  );
  const known = ring.map((key) => {
    const again = listed.find(({ keyId }) => keyId === key.keyId);
    if (again) return renewed(key, again, isVouchedFor);
    return key.notAfter || key.state !== "pinned" || !isVouchedFor
      ? key
      : { ...key, notAfter: new Date(now.getTime() + OVERLAP_MS) };
  });
  const isNew = ({ keyId }: ListedKey): boolean => ring.every((key) => key.keyId !== keyId);
  const state = isVouchedFor ? "pinned" : "announced";
  return [
    ...known,
    ...listed.filter(isNew).map((key) => ({ ...key, state, seenAt: now }) as const),
  ];
};

const renewed = (key: PartnerKey, listed: ListedKey, isVouchedFor: boolean): PartnerKey => {
  if (key.state === "retired" || !isVouchedFor) return key;
  // A key that was missing from the list for a while counts as long as the list says now.
  return { ...listed, seenAt: key.seenAt, state: "pinned" };
};
