import type { JobSeeker, JobSeekerId } from "@/lib/job-seekers/job-seeker";

/** People whose consent to be shown to employers without a name holds at this moment. */
export type WillingPeople = {
  /** In id order after `after`. */
  readonly after: (after: JobSeekerId | undefined, limit: number) => Promise<readonly JobSeeker[]>;
};
