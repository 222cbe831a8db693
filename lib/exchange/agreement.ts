import { z } from "zod";
import { figureKinds } from "@/lib/key-figures/figure-kinds";
import { dayText } from "@/lib/shared/dates";
import { offerTypes } from "@/lib/vacancies/vacancy";
import { permittedUses } from "./provenance";

const slug = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/);
const chosenTypes = z.array(z.enum(offerTypes));

/** What two Kreise agreed on, as one of them keeps it. An empty list means all. */
export const agreementSchema = z.object({
  validFrom: dayText,
  validUntil: dayText.optional(),
  gives: z.object({
    offerTypes: chosenTypes.default([]),
    /** "regional" are the own offers; the others are names of feeds. */
    sources: z.array(slug).min(1).default(["regional"]),
    /** Municipalities (AGS) of which a workplace must be one. */
    municipalities: z.array(z.string().regex(/^\d{8}$/)).default([]),
    /** An offer belongs to the own Kreis alone for so many days, unless help is wanted. */
    homeOnlyDays: z.number().int().min(0).max(365).default(0),
    /** Only offers that could not be filled here and are marked so. */
    onlyHelpWanted: z.boolean().default(false),
    permittedUse: z.enum(permittedUses).default("place"),
    /** Offers of others that may be passed on go along. */
    passesOn: z.boolean().default(false),
  }),
  takes: z.object({
    isWanted: z.boolean().default(true),
    offerTypes: chosenTypes.default([]),
    maxOffers: z.number().int().min(0).max(500_000).default(20_000),
    /** Also what the partner received of others. */
    fromOthers: z.boolean().default(false),
  }),
  /** Figures that both tell each other; here an empty list means none. */
  figures: z.array(z.enum(figureKinds)).default([...figureKinds]),
});
export type Agreement = Readonly<z.infer<typeof agreementSchema>>;

/** Whether the agreement holds on a day (`YYYY-MM-DD`). */
export const isInForce = (agreement: Agreement, day: string): boolean =>
  agreement.validFrom <= day && !isPast(agreement, day);

export const isPast = ({ validUntil }: Agreement, day: string): boolean =>
  validUntil !== undefined && validUntil < day;
