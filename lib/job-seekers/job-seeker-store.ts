import type { JobSeeker, JobSeekerId, JobSeekerIdentity } from "./job-seeker";

export type JobSeekerWithName = { readonly jobSeeker: JobSeeker; readonly name: string };

/** Job-seekers; names come from the protected part and only where a page needs them. */
export type JobSeekerStore = {
  find: (id: JobSeekerId) => Promise<JobSeeker | undefined>;
  findIdentity: (id: JobSeekerId) => Promise<JobSeekerIdentity | undefined>;
  /** The job-seekers an officer is in charge of, with names, by family name. */
  inChargeOf: (officerId: string) => Promise<readonly JobSeekerWithName[]>;
  saveAll: (
    people: readonly { jobSeeker: JobSeeker; identity: JobSeekerIdentity }[],
  ) => Promise<void>;
};
