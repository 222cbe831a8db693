import { z } from "zod";
import { clockTime, dayText } from "@/lib/shared/dates";
import { geoPointSchema } from "@/lib/shared/geo";
import {
  cefrLevels,
  schoolQualifications,
  vocationalQualifications,
} from "@/lib/vocabulary/qualification";
import { workDemands } from "@/lib/vocabulary/work-demand";

export const jobSeekerIdSchema = z.uuid().brand<"JobSeekerId">();
export type JobSeekerId = z.infer<typeof jobSeekerIdSchema>;

/** Profillagen, nearest to the labour market first. */
export const profilePositions = [
  "market",
  "activation",
  "promotion",
  "development",
  "stabilisation",
  "support",
] as const;

/** Groups of people officers work through together. */
export const pools = ["near-market", "citizens-work", "50plus", "training-graduates"] as const;

/** Days of the week, Monday first. */
export const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Weekday = (typeof weekdays)[number];

/** One painted stretch of the week grid in which a person can work. */
export const weekStretchSchema = z.object({
  day: z.enum(weekdays),
  from: clockTime,
  until: clockTime,
});
export type WeekStretch = z.infer<typeof weekStretchSchema>;

/** Weekly hours and times of day a person can work. Absent means not asked yet. */
export const availabilitySchema = z.object({
  hoursPerWeek: z.object({ min: z.number(), max: z.number() }).optional(),
  /** The week grid; goes before `earliest` and `latest`. */
  week: z.array(weekStretchSchema).max(28).optional(),
  earliest: clockTime.optional(),
  latest: clockTime.optional(),
  night: z.boolean().optional(),
  weekend: z.boolean().optional(),
  shifts: z.boolean().optional(),
});

export const mobilitySchema = z.object({
  hasCar: z.boolean().optional(),
  hasBicycle: z.boolean().optional(),
  usesPublicTransport: z.boolean().optional(),
  /** Minutes one way that the person accepts. */
  maxMinutes: z.number().int().positive().optional(),
  wouldMove: z.boolean().optional(),
  wouldWorkAbroad: z.boolean().optional(),
});

/** Pseudonymous profile of a person the Jobcenter places (eHb). Name and contact live elsewhere. */
export const jobSeekerSchema = z.object({
  id: jobSeekerIdSchema,
  /** Case reference shared with the case application, e.g. "HS-2026-004711". */
  reference: z.string().min(1).max(40),
  siteId: z.string(),
  /** Account ids of the officers in charge. */
  officerIds: z.array(z.uuid()),
  /** The person's own account, if there is one. */
  accountId: z.uuid().optional(),
  /** Unknown only until somebody asks; nothing is derived from it meanwhile. */
  birthDate: dayText.optional(),
  profilePosition: z.enum(profilePositions).optional(),
  loneParent: z.boolean().optional(),
  rehabilitation: z.boolean().optional(),
  /** Severely disabled, or put on a level with it (§ 2 SGB IX). */
  severelyDisabled: z.boolean().optional(),
  receivesSince: dayText.optional(),
  /** Last day of benefits; from then on the time counts for which the file is kept. */
  receivesUntil: dayText.optional(),
  home: z.object({
    locality: z.string(),
    postcode: z.string(),
    ags: z.string().length(8).optional(),
    point: geoPointSchema,
  }),
  wishes: z.array(z.object({ occupationId: z.string(), kldb: z.string().length(5) })),
  experience: z.array(
    z.object({
      occupationId: z.string(),
      kldb: z.string().length(5),
      years: z.number().nonnegative(),
      /** How the person put it. */
      words: z.string().max(300),
    }),
  ),
  skills: z.array(z.string()),
  school: z.enum(schoolQualifications).optional(),
  vocational: z.enum(vocationalQualifications).optional(),
  languages: z.array(z.object({ language: z.string().length(2), level: z.enum(cefrLevels) })),
  mobility: mobilitySchema,
  availability: availabilitySchema,
  demandsToAvoid: z.array(z.enum(workDemands)),
  /** What the person wants of a contract; absent means not asked yet. */
  contractWishes: z
    .object({
      onlyPermanent: z.boolean().optional(),
      temporaryAgency: z.boolean().optional(),
      /** Euros gross an hour. */
      hourlyPay: z.number().positive().optional(),
    })
    .optional(),
  startsFrom: dayText.optional(),
  pools: z.array(z.enum(pools)),
  /** Pools of the site into which somebody put the person by hand. */
  ownPools: z.array(z.uuid()).max(60).optional(),
});
export type JobSeeker = z.infer<typeof jobSeekerSchema>;

/** The separately protected part: who the person is and how to reach them. */
export const jobSeekerIdentitySchema = z.object({
  jobSeekerId: jobSeekerIdSchema,
  givenName: z.string().min(1).max(100),
  familyName: z.string().min(1).max(100),
  phone: z.string().max(60).optional(),
  email: z.email().optional(),
});
export type JobSeekerIdentity = z.infer<typeof jobSeekerIdentitySchema>;
