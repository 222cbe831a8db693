/** A column by which rows about one person are found. */
export type PersonTable = {
  /** What the rows are about, for headings. */
  readonly section: string;
  readonly table: string;
  readonly column: string;
  /** "address" rows name nobody openly: they are found by the person's mail addresses. */
  readonly holds: "job-seeker" | "account" | "address";
  /** The column holds several ids. */
  readonly isList?: boolean;
  /** Only rows that say this in another column. */
  readonly only?: { readonly column: string; readonly is: string };
  /** Column that puts the rows in the order of time. */
  readonly orderBy?: string;
  /** Secrets of the portal, or another column's way of saying the same. */
  readonly hidden?: readonly string[];
  /** "kept" rows name the person by a random id alone, which leads nowhere once the file is gone. */
  readonly onDeletion: "deleted" | "kept";
};

const ofFile = { column: "job_seeker_id", holds: "job-seeker", onDeletion: "deleted" } as const;
const ofAccount = { column: "account_id", holds: "account", onDeletion: "deleted" } as const;

/**
 * Every place that knows a job-seeker: what is handed over to the person, and what a deletion does
 * with it, in the order of deletion. A test holds this list against the schema of the database.
 */
export const personTables: readonly PersonTable[] = [
  { ...ofFile, section: "identity", table: "job_seeker_identity" },
  { ...ofFile, section: "identity-unsealed", table: "identity_to_seal" },
  { ...ofFile, section: "in-charge", table: "job_seeker_officer", hidden: ["position"] },
  { ...ofFile, section: "consents", table: "consent" },
  { ...ofFile, section: "stated-reasons", table: "access_grant" },
  { ...ofFile, section: "earlier-profile", table: "profile_earlier" },
  { ...ofFile, section: "matches", table: "stored_match" },
  { ...ofFile, section: "match-state", table: "match_state", hidden: ["profile_transaction"] },
  { ...ofFile, section: "match-decisions", table: "match_decision" },
  { ...ofFile, section: "match-visits", table: "match_visit" },
  { ...ofFile, section: "introductions", table: "introduction_request", hidden: ["employer_id"] },
  {
    ...ofFile,
    section: "invitations",
    table: "job_seeker_invitation",
    hidden: ["code_hash", "sealed_code"],
  },
  {
    ...ofFile,
    section: "changes",
    table: "change_history",
    orderBy: "id",
    hidden: ["vacancy_id", "employer_id"],
  },
  {
    section: "profile",
    table: "job_seeker",
    column: "id",
    holds: "job-seeker",
    onDeletion: "deleted",
  },
  { ...ofAccount, section: "sessions", table: "session", hidden: ["token_hash", "role"] },
  { ...ofAccount, section: "pending-sign-ins", table: "pending_sign_in", hidden: ["token_hash"] },
  {
    ...ofAccount,
    section: "second-factor",
    table: "second_factor",
    hidden: ["secret", "candidate", "shown_codes"],
  },
  { ...ofAccount, section: "recovery-codes", table: "recovery_code", hidden: ["code_hash"] },
  { ...ofAccount, section: "mailed-links", table: "mailed_token", hidden: ["token_hash"] },
  {
    ...ofAccount,
    section: "passkeys",
    table: "passkey",
    hidden: ["public_key", "counter", "transports"],
  },
  {
    ...ofAccount,
    section: "passkey-challenges",
    table: "passkey_challenge",
    hidden: ["token_hash", "challenge"],
  },
  { ...ofAccount, section: "provider-identity", table: "account_identity" },
  { ...ofAccount, section: "news", table: "news_item" },
  { ...ofAccount, section: "news-preference", table: "news_preference", hidden: ["token"] },
  {
    section: "waiting-mails",
    table: "mail_message",
    column: "id",
    holds: "address",
    // They hold links that let their holder in.
    hidden: ["sealed"],
    onDeletion: "deleted",
  },
  {
    section: "registrations",
    table: "employer_registration",
    column: "email_hash",
    holds: "address",
    // Whoever typed the address in has not confirmed that it is theirs.
    hidden: ["token_hash", "email_hash", "sealed"],
    onDeletion: "deleted",
  },
  {
    section: "sign-ups",
    table: "sign_up",
    column: "email_hash",
    holds: "address",
    hidden: ["token_hash", "email_hash", "sealed"],
    onDeletion: "deleted",
  },
  {
    section: "account",
    table: "account",
    column: "id",
    holds: "account",
    only: { column: "role", is: "job-seeker" },
    hidden: ["password_hash"],
    onDeletion: "deleted",
  },
  {
    section: "deletion-requests",
    table: "deletion_request",
    column: "job_seeker_id",
    holds: "job-seeker",
    hidden: ["reference_hash", "deleted_rows"],
    onDeletion: "kept",
  },
  {
    section: "read-by",
    table: "audit_entry",
    orderBy: "sequence",
    column: "subject_id",
    holds: "job-seeker",
    only: { column: "subject_kind", is: "job-seeker" },
    onDeletion: "kept",
  },
  {
    section: "notices",
    table: "access_notice",
    column: "job_seeker_ids",
    holds: "job-seeker",
    isList: true,
    // The ids of others stand in it, too.
    hidden: ["job_seeker_ids"],
    onDeletion: "kept",
  },
  {
    section: "account-events",
    table: "audit_entry",
    orderBy: "sequence",
    column: "subject_id",
    holds: "account",
    only: { column: "subject_kind", is: "account" },
    onDeletion: "kept",
  },
  {
    section: "own-actions",
    table: "audit_entry",
    orderBy: "sequence",
    column: "actor_id",
    holds: "account",
    onDeletion: "kept",
  },
];

/**
 * Columns with ids of accounts that only ever stand for staff or employers at work, never for the
 * job-seeker; they are shown by name where the row itself is handed over.
 */
export const columnsOfActing: readonly string[] = [
  "access_grant.actor_id",
  "access_notice.actor_id",
  "change_history.actor_id",
  "consent.recorded_by",
  "consent.withdrawn_by",
  "deletion_request.decided_by",
  "deletion_request.requested_by",
  "employer.checked_by",
  "employer_member.account_id",
  "exchange_help_step.actor_id",
  "exchange_help_wanted.wanted_by",
  "interface_key.created_by",
  "introduction_notice.account_id",
  "introduction_request.answered_by",
  "introduction_request.requested_by",
  "job_seeker_invitation.created_by",
  "job_seeker_officer.officer_id",
  "match_decision.decided_by",
  "match_decision.ended_by",
  "match_visit.officer_id",
  "match_weight_profile.decided_by",
  "own_pool.created_by",
  "profile_earlier.changed_by",
  "occupation_correction.corrected_by",
  "occupation_correction.ended_by",
  "same_job_decision.decided_by",
  "staffing_statement.written_by",
  "vacancy_transition.actor_id",
];

/** The file's own link to the account is handed over with the file. */
export const columnsOfFiles: readonly string[] = ["job_seeker.account_id"];
