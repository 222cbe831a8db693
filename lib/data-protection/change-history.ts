import type { AccountId } from "@/lib/accounts/account";
import type { Acting } from "@/lib/accounts/rights";
import type { EmployerId } from "@/lib/employers/employer";
import type { JobSeekerId } from "@/lib/job-seekers/job-seeker";
import type { VacancyId } from "@/lib/vacancies/vacancy";

/** Whose history it is. */
export type ChangeSubject =
  | { readonly kind: "job-seeker"; readonly id: JobSeekerId }
  | { readonly kind: "vacancy"; readonly id: VacancyId }
  | { readonly kind: "employer"; readonly id: EmployerId };

/** One field that changed. Of some fields only the name is kept, such as those of the identity. */
export type Change = {
  /** Ascends with time. */
  readonly id: bigint;
  /** "created" where it all began. */
  readonly field: string;
  readonly was?: unknown;
  readonly became?: unknown;
  /** Absent where the portal itself was at work. */
  readonly actorId?: AccountId | undefined;
  readonly at: Date;
};

/** What the database noted of each change, by itself; it shows what the one who acts may read. */
export type ChangeHistory = {
  /** The newest first, those before `before`. */
  readonly of: (
    acting: Acting,
    subject: ChangeSubject,
    page: { readonly limit: number; readonly before?: bigint | undefined },
  ) => Promise<readonly Change[]>;
};
