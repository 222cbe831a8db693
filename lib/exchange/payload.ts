import { z } from "zod";
import { offerTypes } from "@/lib/vacancies/vacancy";
import { vacancyFactsSchema } from "@/lib/vacancies/vacancy-facts";
import { offerKeySchema } from "./offer-key";
import { provenanceSchema } from "./provenance";

/** Name of our part of a JobPosting; docs/exchange.md says what is in it. */
export const EXTENSION = "exchange:offer";

export const jsonLdContext = [
  "https://schema.org",
  { exchange: "urn:stellenportal:exchange:1:" },
] as const;

/**
 * What schema.org has no words for, each of it optional. No names of people: whoever applies does so
 * by the ways that the ad itself makes public, or on the page of the origin.
 */
export const detailsSchema = vacancyFactsSchema
  .omit({
    contactName: true,
    descriptionHtml: true,
    employerName: true,
    exchangedFrom: true,
    inferred: true,
    openings: true,
    startsOn: true,
    validUntil: true,
  })
  .partial();
export type Details = z.infer<typeof detailsSchema>;

export const extensionSchema = provenanceSchema.extend({
  key: offerKeySchema,
  offerType: z.enum(offerTypes),
  details: detailsSchema.default({}),
});
export type Extension = z.infer<typeof extensionSchema>;

const text = (length: number): z.ZodType<string> =>
  z.string().transform((words) => words.trim().slice(0, length));
const oneOrMany = <Item extends z.ZodType>(item: Item) =>
  z.union([z.array(item), item.transform((one) => [one])]);

const addressSchema = z.object({
  streetAddress: z.string().max(200).optional(),
  postalCode: z.string().max(12).optional(),
  addressLocality: z.string().min(1).max(200),
  addressCountry: z.string().length(2).default("DE"),
});

const placeSchema = z.object({
  address: addressSchema,
  geo: z
    .object({
      latitude: z.number().min(-90).max(90),
      longitude: z.number().min(-180).max(180),
    })
    .optional(),
});

/** Of a JobPosting only what is read; whatever else is in it does no harm. */
export const payloadSchema = z.object({
  "@type": z.literal("JobPosting"),
  title: text(300).pipe(z.string().min(1)),
  description: z.string().max(200_000).optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  datePosted: z.string().max(40).optional(),
  validThrough: z.string().max(40).optional(),
  jobStartDate: z.string().max(40).optional(),
  totalJobOpenings: z.number().int().positive().max(10_000).optional(),
  hiringOrganization: z.object({ name: text(300) }).optional(),
  jobLocation: oneOrMany(placeSchema).optional(),
  occupationalCategory: oneOrMany(z.string().min(1).max(200)).optional(),
  [EXTENSION]: extensionSchema,
});
export type Payload = z.infer<typeof payloadSchema>;
