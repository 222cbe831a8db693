import { z } from "zod";
import { kreisAgsSchema } from "./kreis-ags";

/** What a receiver may do: show it, also propose it to people, also pass it on to others. */
export const permittedUses = ["show", "place", "forward"] as const;
export type PermittedUse = (typeof permittedUses)[number];

/** An offer goes through so many hands at most, its origin included. */
export const MAX_HOPS = 4;

export const provenanceSchema = z.object({
  /** Whose offer it is; only the origin changes it. */
  origin: kreisAgsSchema,
  originName: z.string().min(1).max(200),
  /** Who made it public first, where that was not the origin itself a job board. */
  firstPublisher: z.string().min(1).max(200),
  /** Through whose hands it went, in order, the origin first and the sender last. */
  hops: z.array(kreisAgsSchema).min(1).max(MAX_HOPS),
  permittedUse: z.enum(permittedUses),
  /** The origin cannot fill the offer and asks its neighbours for help. */
  helpWanted: z.boolean().optional(),
});
export type Provenance = Readonly<z.infer<typeof provenanceSchema>>;
