import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import {
  type JobSeeker,
  type JobSeekerId,
  type JobSeekerIdentity,
  jobSeekerIdSchema,
} from "../job-seeker";

let made = 0;

/** A new id each time, the same ones in the same order in every run. */
export const aJobSeekerId = (): JobSeekerId => {
  made += 1;
  return jobSeekerIdSchema.parse(numberedUuid("job-seeker", made));
};

/** A woman of 36 from Erkelenz with two years in a warehouse, free from eight to four, with a bicycle. */
export const aJobSeeker = (overrides: Partial<JobSeeker> = {}): JobSeeker => {
  const id = overrides.id ?? aJobSeekerId();
  return {
    id,
    reference: `HS-2026-${id.slice(0, 8)}`,
    siteId: "erkelenz",
    officerIds: [],
    birthDate: "1990-02-14",
    profilePosition: "activation",
    home: {
      locality: "Erkelenz",
      postcode: "41812",
      ags: "05370004",
      point: { lat: 51.0832, lng: 6.3201 },
    },
    wishes: [{ occupationId: "lagerhelfer", kldb: "51311" }],
    experience: [
      { occupationId: "lagerhelfer", kldb: "51311", years: 2, words: "Helferin im Versandlager" },
    ],
    skills: ["kommissionieren"],
    school: "lower-secondary",
    vocational: "none",
    languages: [{ language: "de", level: "B1" }],
    mobility: { hasBicycle: true, usesPublicTransport: true, maxMinutes: 45 },
    availability: { hoursPerWeek: { min: 20, max: 40 }, earliest: "08:00", latest: "16:00" },
    demandsToAvoid: [],
    pools: [],
    ...overrides,
  };
};

/** Who the job-seeker is; `overrides.jobSeekerId` should be the id of a built job-seeker. */
export const aJobSeekerIdentity = (
  overrides: Partial<JobSeekerIdentity> = {},
): JobSeekerIdentity => ({
  jobSeekerId: overrides.jobSeekerId ?? aJobSeekerId(),
  givenName: "Nadia",
  familyName: "Horvat",
  phone: "0151 0000000",
  ...overrides,
});
