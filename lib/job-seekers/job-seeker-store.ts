import type { AccountId } from "@/lib/accounts/account";
import type { Acting } from "@/lib/accounts/rights";
import type { JobSeeker, JobSeekerId, JobSeekerIdentity } from "./job-seeker";

export type JobSeekerWithName = { readonly jobSeeker: JobSeeker; readonly name: string };

/**
 * Job-seekers; names come from the protected part and only where a page needs them. Every method is
 * told who acts, and keeps to what the rights table lets them read: what is closed seems not to exist.
 */
export type JobSeekerStore = {
  find: (acting: Acting, id: JobSeekerId) => Promise<JobSeeker | undefined>;
  findByReference: (acting: Acting, reference: string) => Promise<JobSeeker | undefined>;
  /** The file of whom the account belongs to. */
  findByAccount: (acting: Acting, accountId: AccountId) => Promise<JobSeeker | undefined>;
  findIdentity: (acting: Acting, id: JobSeekerId) => Promise<JobSeekerIdentity | undefined>;
  /** The job-seekers an officer is in charge of, with names, by family name. */
  inChargeOf: (acting: Acting, officerId: string) => Promise<readonly JobSeekerWithName[]>;
  /** Everybody of a site whom the one who acts may read, with names, by family name. */
  ofSite: (acting: Acting, siteId: string) => Promise<readonly JobSeekerWithName[]>;
  /** Those the one who acts may read, in id order after `after`. */
  after: (
    acting: Acting,
    after: JobSeekerId | undefined,
    limit: number,
  ) => Promise<readonly JobSeeker[]>;
  /** Who is in charge from now on; only the portal itself may say so, for everybody else it throws. */
  setOfficers: (
    acting: Acting,
    id: JobSeekerId,
    officerIds: readonly string[],
    /** On whose behalf, for the history. */
    by: AccountId,
  ) => Promise<void>;
  /** Only the portal itself writes; for everybody else it throws. */
  saveAll: (
    acting: Acting,
    people: readonly { jobSeeker: JobSeeker; identity: JobSeekerIdentity }[],
  ) => Promise<void>;
};
