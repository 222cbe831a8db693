import type { AccountId } from "@/lib/accounts/account";
import type { Acting } from "@/lib/accounts/rights";
import type { Result } from "@/lib/shared/result";
import type { JobSeeker, JobSeekerId } from "../job-seeker";
import type { ProfileSection, SectionValues } from "./profile-section";

/** What a section said before its last change. */
export type EarlierSection = {
  readonly section: ProfileSection;
  readonly values: SectionValues;
  readonly changedAt: Date;
  readonly changedBy?: AccountId | undefined;
};

export type Decide<Refusal> = (
  current: JobSeeker,
  earlier: readonly EarlierSection[],
) => Result<JobSeeker, Refusal>;

/**
 * Changes profiles in place: nobody else changes one between what is read and what is kept. Of every
 * section it keeps what it said before the last change, and only that.
 */
export type ProfileStore = {
  /** Undefined where the one who acts may not write this profile. Reference, site and officers stay. */
  readonly change: <Refusal>(
    acting: Acting,
    id: JobSeekerId,
    decide: Decide<Refusal>,
  ) => Promise<Result<JobSeeker, Refusal> | undefined>;
  readonly findEarlier: (acting: Acting, id: JobSeekerId) => Promise<readonly EarlierSection[]>;
};
