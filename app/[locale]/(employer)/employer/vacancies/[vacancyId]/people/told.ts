import { z } from "zod";

/** What a page is told in its address after a request; anything else counts as nothing. */
export const toldSchema = z.object({
  told: z
    .enum(["requested", "card-unknown", "already-requested", "too-many-waiting"])
    .optional()
    .catch(undefined),
});
