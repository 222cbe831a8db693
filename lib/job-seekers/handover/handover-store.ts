import type { AccountId } from "@/lib/accounts/account";
import type { JobSeeker, JobSeekerIdentity } from "../job-seeker";

export type HandoverPerson = {
  readonly jobSeeker: JobSeeker;
  readonly identity: JobSeekerIdentity;
};

/** Whom a reference number belongs to already. */
export type KnownPerson = {
  readonly jobSeeker: JobSeeker;
  readonly identity: JobSeekerIdentity | undefined;
};

export type KnownPeople = ReadonlyMap<string, KnownPerson>;

/**
 * People by reference number, for programs that hand them over. One exchange at a time: nobody else
 * takes a number between what is read and what is kept. What a section of a profile said before is
 * kept for whoever wants to take the change back.
 */
export type HandoverStore = {
  readonly exchange: <Decided extends { readonly keep: readonly HandoverPerson[] }>(
    references: readonly string[],
    changedBy: AccountId | undefined,
    decide: (known: KnownPeople) => Decided,
  ) => Promise<Decided>;
};
