/** What is kept for how long. Days count from the moment `since` names. */
export type RetentionRule = {
  readonly id: RetentionRuleId;
  readonly days: number;
  /** From when the days count. */
  readonly since: string;
  /** Why so long, and by which law. */
  readonly source: string;
  /** Files of people only go after two people agreed; the trail only grows. */
  readonly what: "removes" | "emptied" | "asks-for-deletion" | "only-reports";
};

export const retentionRuleIds = [
  "job-seeker-files",
  "stated-reasons",
  "withdrawn-consents",
  "proofs-of-deletion",
  "sessions",
  "pending-sign-ins",
  "mailed-links",
  "sign-in-attempts",
  "unsendable-mails",
  "raw-records",
  "ended-vacancies",
  "retention-runs",
  "audit-trail",
] as const;
export type RetentionRuleId = (typeof retentionRuleIds)[number];

/** The rules of this portal. An operator who needs others changes them here, with the reason. */
export const retentionRules: readonly RetentionRule[] = [
  {
    id: "job-seeker-files",
    days: 3 * 365,
    since: "end of benefits (receivesUntil)",
    source: "§ 84 SGB X: no longer needed for the task; claims lapse after three years (§ 195 BGB)",
    what: "asks-for-deletion",
  },
  {
    id: "stated-reasons",
    days: 365,
    since: "end of the access",
    source:
      "Art. 5(1)(e) GDPR: the audit trail keeps the same fact; a year for questions of the person",
    what: "removes",
  },
  {
    id: "withdrawn-consents",
    days: 3 * 365,
    since: "withdrawal",
    source: "Art. 7(1) GDPR: proof that there was a consent; § 195 BGB",
    what: "removes",
  },
  {
    id: "proofs-of-deletion",
    days: 3 * 365,
    since: "decision",
    source: "Art. 5(2) GDPR: accountability; holds no name, only a keyed hash",
    what: "removes",
  },
  {
    id: "sessions",
    days: 1,
    since: "end of the session",
    source: "Art. 5(1)(c) GDPR: of no use once ended",
    what: "removes",
  },
  {
    id: "pending-sign-ins",
    days: 1,
    since: "expiry",
    source: "Art. 5(1)(c) GDPR: of no use once expired",
    what: "removes",
  },
  {
    id: "mailed-links",
    days: 30,
    since: "expiry",
    source: "Art. 32 GDPR: to clear up misuse of links",
    what: "removes",
  },
  {
    id: "sign-in-attempts",
    days: 30,
    since: "last attempt",
    source: "Art. 32 GDPR: delays after wrong passwords; keys are hashes",
    what: "removes",
  },
  {
    id: "unsendable-mails",
    days: 30,
    since: "being put aside",
    source: "Art. 5(1)(e) GDPR: time to correct an address; mails that were sent are gone at once",
    what: "removes",
  },
  {
    id: "raw-records",
    days: 90,
    since: "end of the import",
    source: "Art. 5(1)(c) GDPR: only to find out why an ad was set aside; ads may name contacts",
    what: "emptied",
  },
  {
    id: "ended-vacancies",
    days: 2 * 365,
    since: "last change",
    source:
      "Art. 5(1)(e) GDPR: to answer questions on placements; contacts of employers are in them",
    what: "removes",
  },
  {
    id: "retention-runs",
    days: 3 * 365,
    since: "run",
    source: "Art. 5(2) GDPR: accountability; figures only",
    what: "removes",
  },
  {
    id: "audit-trail",
    days: 10 * 365,
    since: "entry",
    source: "Art. 5(2), 32 GDPR, § 76 BDSG: the chain proves itself only as a whole",
    what: "only-reports",
  },
];
