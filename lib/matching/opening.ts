import { z } from "zod";
import { cefrLevels } from "@/lib/vocabulary/qualification";

/** Something that could change on the person's side; ids of the vocabulary. */
export const personChangeSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("proof"), skillId: z.string() }),
  z.object({
    kind: z.literal("language"),
    language: z.string().length(2),
    level: z.enum(cefrLevels),
  }),
  z.object({ kind: z.literal("car") }),
  z.object({ kind: z.literal("weekend") }),
  z.object({ kind: z.literal("shifts") }),
  z.object({ kind: z.literal("earlier-start"), clock: z.string() }),
  z.object({ kind: z.literal("later-end"), clock: z.string() }),
  z.object({ kind: z.literal("more-hours"), hours: z.number() }),
]);
export type PersonChange = z.infer<typeof personChangeSchema>;

/** What would open most offers to a person, and how many; counted over all offers within reach. */
export const openingSchema = z.object({
  /** Offers that fit as things are. */
  fitting: z.number().int(),
  changes: z.array(z.object({ change: personChangeSchema, more: z.number().int() })).max(3),
});
export type Opening = z.infer<typeof openingSchema>;
