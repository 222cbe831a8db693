import { ok, refused, type Result } from "@/lib/shared/result";
import { afterDirectory, type PartnerKey } from "./key-ring";
import type { PartnerId } from "./partner";
import type { PartnerLine } from "./partner-line";
import { type PartnerStore, partnersTime } from "./partner-store";
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
    const listed = keys.filter(({ keyId }) => signedBy.includes(keyId));
    const ownersTime = partnersTime(known, now());
    // Somebody may confirm a key while the list is on its way.
    const { before, after } = await partners.changeKeys(id, (ring) =>
      afterDirectory(ring, listed, signedBy, now(), ownersTime),
    );
    for (const { keyId, state } of after) {
      if (before.find((key) => key.keyId === keyId)?.state === state) continue;
      const kind = state === "pinned" ? "key-pinned" : "key-announced";
      await partners.note(id, { kind, at: now(), facts: { keyId, how: "directory" } });
    }
    return ok(after);
  };
