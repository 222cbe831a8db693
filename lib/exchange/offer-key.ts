import { z } from "zod";
import { type KreisAgs, kreisAgsSchema } from "./kreis-ags";

/** Names an offer in every portal alike: the Kreis it comes from and the id it has there. */
export const offerKeySchema = z
  .string()
  .regex(/^\d{5}:[A-Za-z0-9._-]{1,80}$/)
  .brand<"OfferKey">();
export type OfferKey = z.infer<typeof offerKeySchema>;

export const offerKeyOf = (origin: KreisAgs, id: string): OfferKey =>
  offerKeySchema.parse(`${origin}:${id}`);

/** The Kreis whose offer it is. */
export const originOf = (key: OfferKey): KreisAgs => kreisAgsSchema.parse(key.slice(0, 5));

/** The id it has there. */
export const idAtOrigin = (key: OfferKey): string => key.slice(6);
