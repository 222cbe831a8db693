import { ok, refused, type Result } from "@/lib/shared/result";
import { afterDirectory, type PartnerKey } from "./key-ring";
import type { PartnerId } from "./partner";
import type { PartnerLine } from "./partner-line";
import type { PartnerStore } from "./partner-store";
import type { TransportRefusal } from "./pull-partner";

type Dependencies = {
  readonly partners: PartnerStore;
  readonly line: Pick<PartnerLine, "directory">;
  readonly now: () => Date;
};

export type LearnKeysRefusal = TransportRefusal | { readonly code: "partner-unknown" };

/** Looks at a partner's directory of keys; new ones count at once only where a counting key vouches. */
export type LearnKeys = (id: PartnerId) => Promise<Result<readonly PartnerKey[], LearnKeysRefusal>>;

export const makeLearnKeys =
  ({ partners, line, now }: Dependencies): LearnKeys =>
  async (id) => {
    const known = await partners.find(id);
    if (!known) return refused({ code: "partner-unknown" });
    const directory = await line.directory(known.partner);
    if (!directory.ok) return directory;
    const { keys, signedBy } = directory.value;
    // A list that not even its own keys signed could come from anybody on the way.
    const ring = afterDirectory(
      known.keys,
      keys.filter(({ keyId }) => signedBy.includes(keyId)),
      signedBy,
      now(),
    );
    await partners.saveKeys(id, ring);
    for (const { keyId, state } of ring) {
      const before = known.keys.find((key) => key.keyId === keyId);
      if (before?.state === state) continue;
      const kind = state === "pinned" ? "key-pinned" : "key-announced";
      await partners.note(id, { kind, at: now(), facts: { keyId, how: "directory" } });
    }
    return ok(ring);
  };
