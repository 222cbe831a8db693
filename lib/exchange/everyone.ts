import { agreementSchema } from "./agreement";
import { type KreisAgs, kreisAgsSchema } from "./kreis-ags";
import { type Partner, partnerIdSchema } from "./partner";

/** Stands for whoever reads the open feed. No Kreis has this key. */
export const everyonesAgs: KreisAgs = kreisAgsSchema.parse("00000");

/**
 * Whoever reads the open feed, as a partner that is nobody's neighbour: sees the own published
 * offers and may do anything with them. Not in the list of partners, and never asked for offers.
 */
export const everyone: Partner = {
  id: partnerIdSchema.parse("00000000-0000-4000-8000-000000000000"),
  ags: everyonesAgs,
  name: "everyone",
  slug: "everyone",
  baseUrl: "https://everyone.invalid",
  state: "active",
  contact: { name: "", email: "", phone: "" },
  agreement: agreementSchema.parse({
    validFrom: "2000-01-01",
    gives: { sources: ["regional"], permittedUse: "forward" },
    takes: { isWanted: false },
  }),
};
