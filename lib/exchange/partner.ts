import { z } from "zod";
import { agreementSchema } from "./agreement";
import { kreisAgsSchema } from "./kreis-ags";

export const partnerIdSchema = z.uuid().brand<"PartnerId">();
export type PartnerId = z.infer<typeof partnerIdSchema>;

/**
 * invited: keys are not confirmed yet. paused: nothing crosses, what was sent stays.
 * ended: what was sent is withdrawn, what was received is gone.
 */
export const partnerStates = ["invited", "active", "paused", "ended"] as const;
export type PartnerState = (typeof partnerStates)[number];

export const partnerSchema = z.object({
  id: partnerIdSchema,
  ags: kreisAgsSchema,
  /** As it is shown: "Kreis Düren". */
  name: z.string().min(1).max(120),
  /** Source of its offers here: "kreis-dueren". */
  slug: z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/),
  /** Address of its portal, without trailing slash. */
  baseUrl: z.url({ protocol: /^https?$/ }),
  state: z.enum(partnerStates),
  contact: z.object({
    name: z.string().max(200).default(""),
    email: z.union([z.email(), z.literal("")]).default(""),
    phone: z.string().max(60).default(""),
  }),
  agreement: agreementSchema,
});
export type Partner = Readonly<z.infer<typeof partnerSchema>>;

/** Behind an address that ends in ".example" (RFC 2606) there is no portal and never will be. */
export const isExample = ({ baseUrl }: Pick<Partner, "baseUrl">): boolean =>
  new URL(baseUrl).hostname.endsWith(".example");
