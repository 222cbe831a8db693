import type { AccountId } from "@/lib/accounts/account";

export const auditSubjects = ["job-seeker", "account", "employer", "vacancy"] as const;
export type AuditSubject = {
  readonly kind: (typeof auditSubjects)[number];
  readonly id: string;
};

/** Who did what to whose data, and why. Ids and codes only: the trail names nobody. */
export type AuditEntry = {
  /** Absent where nobody was signed in, such as at a refused sign-in. */
  readonly actorId?: AccountId | undefined;
  /** What was done, in the words of the rights table ("job-seekers.read", "account.locked"). */
  readonly action: string;
  readonly subject?: AuditSubject | undefined;
  /** The reason the person gave, where the rights table asks for one. */
  readonly reason?: string | undefined;
  readonly facts?: Readonly<Record<string, string | number | boolean>> | undefined;
};

/** Keeps every entry for ever, in order, so that a changed or missing one is noticed. */
export type AuditTrail = { readonly record: (entry: AuditEntry) => Promise<void> };

/** Takes many entries in one go, for what touches many files at once. */
export type AuditBatches = AuditTrail & {
  readonly recordAll: (entries: readonly AuditEntry[]) => Promise<void>;
};
