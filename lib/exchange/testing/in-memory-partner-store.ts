import type { PartnerKey } from "../key-ring";
import type { Partner, PartnerId } from "../partner";
import type { KnownPartner, PartnerContact, PartnerStore } from "../partner-store";
import type { Receipt } from "../receipt";

export type InMemoryPartnerStore = PartnerStore & { readonly receipts: Receipt[] };

export const makeInMemoryPartnerStore = (given: readonly Partner[] = []): InMemoryPartnerStore => {
  const partners = new Map(given.map((partner) => [partner.id, partner]));
  const keys = new Map<PartnerId, readonly PartnerKey[]>();
  const contacts = new Map<PartnerId, PartnerContact>();
  const receipts: Receipt[] = [];
  const known = (partner: Partner): KnownPartner => ({
    partner,
    contact: contacts.get(partner.id) ?? { clockOffsetMs: 0 },
    keys: keys.get(partner.id) ?? [],
  });
  const all = (): readonly Partner[] =>
    [...partners.values()].toSorted((a, b) => (a.ags < b.ags ? -1 : 1));
  const optional = (partner: Partner | undefined): KnownPartner | undefined =>
    partner && known(partner);
  return {
    receipts,
    list: () => Promise.resolve(all().map(known)),
    find: (id) => Promise.resolve(optional(partners.get(id))),
    findByAgs: (ags) => Promise.resolve(optional(all().find((partner) => partner.ags === ags))),
    save: (partner) => {
      const twin = all().find(
        ({ id, ags, slug }) => id !== partner.id && (ags === partner.ags || slug === partner.slug),
      );
      if (twin) return Promise.reject(new Error("There is a partner like that already"));
      partners.set(partner.id, partner);
      return Promise.resolve();
    },
    changeKeys: (id, change) => {
      const before = keys.get(id) ?? [];
      const after = change(before);
      keys.set(id, after);
      return Promise.resolve({ before, after });
    },
    noteContact: (id, contact) => {
      contacts.set(id, { ...(contacts.get(id) ?? { clockOffsetMs: 0 }), ...contact });
      return Promise.resolve();
    },
    note: (_id, receipt) => {
      receipts.push(receipt);
      return Promise.resolve();
    },
  };
};
