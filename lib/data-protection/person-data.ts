import type { JobSeekerId } from "@/lib/job-seekers/job-seeker";

/** One row of the database in plain values, as it is handed over. */
export type Row = Readonly<Record<string, unknown>>;

export type Section = { readonly section: string; readonly rows: readonly Row[] };

/** Whose data it is: the file, and the person's own account if there is one. */
export type Subject = { readonly id: JobSeekerId; readonly accountId?: string | undefined };

/** How many rows of each table a deletion removed. */
export type DeletedRows = Readonly<Record<string, number>>;

/** Everything the portal holds about one person, by the list in `person-tables.ts`. */
export type PersonData = {
  /** Every section, also the empty ones; what was sealed is readable, secrets of the portal are left out. */
  readonly read: (subject: Subject) => Promise<readonly Section[]>;
  /** All or nothing, together with `decision`. */
  readonly erase: (subject: Subject, decision: ErasureDecision) => Promise<DeletedRows | undefined>;
};

/** Closes the request in the same transaction; where it was closed meanwhile, nothing is erased. */
export type ErasureDecision = {
  readonly requestId: string;
  readonly decidedBy: string;
  readonly decidedAt: Date;
};
