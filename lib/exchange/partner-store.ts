import type { PartnerKey } from "./key-ring";
import type { KreisAgs } from "./kreis-ags";
import type { Partner, PartnerId } from "./partner";
import type { Receipt } from "./receipt";

/** How things stand with a partner, beside what was agreed. */
export type PartnerContact = {
  /** How far the partner's clock is ahead of ours, as far as it told. */
  readonly clockOffsetMs: number;
  readonly pulledAt?: Date | undefined;
  /** "ok", or the code of the refusal. */
  readonly pullOutcome?: string | undefined;
  /** When the partner last said that it has something new. */
  readonly noticedAt?: Date | undefined;
};

export type KnownPartner = {
  readonly partner: Partner;
  readonly contact: PartnerContact;
  readonly keys: readonly PartnerKey[];
};

export type KeyChange = {
  readonly before: readonly PartnerKey[];
  readonly after: readonly PartnerKey[];
};

/** What time it is at the partner, as far as we know: its keys count by its own clock. */
export const partnersTime = ({ contact }: Pick<KnownPartner, "contact">, now: Date): Date =>
  new Date(now.getTime() + contact.clockOffsetMs);

/** The neighbours that offers are exchanged with. */
export type PartnerStore = {
  readonly list: () => Promise<readonly KnownPartner[]>;
  readonly find: (id: PartnerId) => Promise<KnownPartner | undefined>;
  readonly findByAgs: (ags: KreisAgs) => Promise<KnownPartner | undefined>;
  /** Inserts or replaces; refuses a second partner with the same Kreis or source by throwing. */
  readonly save: (partner: Partner) => Promise<void>;
  /** Puts other keys in place of those there are, one change after the other; answers both. */
  readonly changeKeys: (
    id: PartnerId,
    change: (keys: readonly PartnerKey[]) => readonly PartnerKey[],
  ) => Promise<KeyChange>;
  /** Notes how the last contact went; what is left out stays. */
  readonly noteContact: (id: PartnerId, contact: Partial<PartnerContact>) => Promise<void>;
  readonly note: (id: PartnerId, receipt: Receipt) => Promise<void>;
};
