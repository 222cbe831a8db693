import { z } from "zod";
import { positionRulesSchema } from "@/lib/accounts/provider/position-by-claim";
import { retentionRuleIds } from "@/lib/data-protection/retention-rules";
import { poolRuleSchema } from "@/lib/job-seekers/pools/pool-rules";
import { geoPointSchema } from "@/lib/shared/geo";

const ags = z.string().regex(/^\d{8}$/);
const kreisAgs = z.string().regex(/^\d{5}$/);
const slug = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/);

/** Everything that makes this installation the portal of one Kreis. Configuration, never code. */
export const operatorSchema = z.object({
  id: slug,
  name: z.string().min(1),
  jobcenterName: z.string().min(1),
  portalName: z.string().min(1),
  /** Text beside the mark in the header. */
  logoText: z.string().min(1).max(60),
  kreis: z.object({
    ags: kreisAgs,
    name: z.string().min(1),
    nuts: z.string(),
    centre: geoPointSchema,
  }),
  municipalities: z.array(z.object({ ags, name: z.string().min(1), point: geoPointSchema })).min(1),
  /** Who belongs to which pool by rule; without it what lib/job-seekers/pools says is usual. */
  poolRules: z.array(poolRuleSchema).optional(),
  sites: z
    .array(
      z.object({
        id: slug,
        name: z.string().min(1),
        address: z.string(),
        point: geoPointSchema,
        serves: z.array(ags).min(1),
      }),
    )
    .min(1),
  /** Neighbouring Kreise; `countries` lists those reached by commuting. */
  neighbours: z.array(z.object({ ags: kreisAgs, name: z.string().min(1) })),
  countries: z.array(z.string().length(2)).min(1),
  defaultLocale: z.enum(["de", "en"]),
  /** Languages whose imported names of occupations are understood in ads; each takes memory. */
  vocabularyLanguages: z
    .array(z.string().regex(/^[a-z]{2,3}$/))
    .min(1)
    .default(["de", "en"]),
  /** What the words of the operator's OpenID provider mean here; without it the portal's own roles count. */
  signIn: positionRulesSchema.optional(),
  /** Whether employers see cards without a name of people who agreed and whom their own offer fits. */
  showsCardsToEmployers: z.boolean().default(false),
  /** Hour of the day (0 to 23, Europe/Berlin) at which daily mails are sent. */
  digestHour: z.number().int().min(0).max(23).default(7),
  /** Days after which something goes, where the Kreis keeps other periods than the portal's own. */
  retentionDays: z
    .partialRecord(
      z.enum(retentionRuleIds),
      z
        .number()
        .int()
        .min(1)
        .max(100 * 365),
    )
    .default({}),
  /** Sources (by slug) that only gather what others publish: of one job told twice, theirs comes last. */
  aggregators: z.array(slug).default([]),
  /** Terms under which everybody may use the open feed of own offers. */
  openDataLicence: z
    .object({ name: z.string().min(1), url: z.url({ protocol: /^https$/ }) })
    .default({
      name: "Datenlizenz Deutschland – Namensnennung – Version 2.0",
      url: "https://www.govdata.de/dl-de/by-2-0",
    }),
  contact: z.object({
    email: z.email(),
    phone: z.string(),
    address: z.string(),
    url: z.url().optional(),
    /** Where weaknesses are reported, as `mailto:` or `https:`; the e-mail address without it. */
    security: z.url({ protocol: /^(mailto|https)$/ }).optional(),
  }),
});

export type Operator = z.infer<typeof operatorSchema>;
