/** What is kept for how long. */
export type RetentionRule = {
  readonly id: RetentionRuleId;
  readonly days: number;
  /** By which law; from when the days count and why stands in the messages. */
  readonly law: string;
  /** Files of people only go after two people agreed; the trail only grows. */
  readonly what: "removes" | "emptied" | "asks-for-deletion" | "only-reports";
};

export const retentionRuleIds = [
  "job-seeker-files",
  "stated-reasons",
  "withdrawn-consents",
  "change-history",
  "ended-matches",
  "access-notices",
  "proofs-of-deletion",
  "sessions",
  "pending-sign-ins",
  "mailed-links",
  "sign-in-attempts",
  "unconfirmed-registrations",
  "unsendable-mails",
  "raw-records",
  "ended-vacancies",
  "retention-runs",
  "audit-trail",
] as const;
export type RetentionRuleId = (typeof retentionRuleIds)[number];

/** The rules of this portal; the operator's configuration may say other days (`retentionDays`). */
export const retentionRules: readonly RetentionRule[] = [
  {
    id: "job-seeker-files",
    days: 3 * 365,
    law: "§ 84 SGB X, § 195 BGB",
    what: "asks-for-deletion",
  },
  {
    id: "stated-reasons",
    days: 365,
    law: "Art. 5 Abs. 1 Buchst. e DSGVO",
    what: "removes",
  },
  {
    id: "withdrawn-consents",
    days: 3 * 365,
    law: "Art. 7 Abs. 1 DSGVO, § 195 BGB",
    what: "removes",
  },
  {
    id: "change-history",
    days: 3 * 365,
    law: "Art. 5 Abs. 1 Buchst. e, Art. 16 DSGVO, § 195 BGB",
    what: "removes",
  },
  {
    id: "ended-matches",
    days: 365,
    law: "Art. 5 Abs. 1 Buchst. e DSGVO, Art. 86 KI-VO",
    what: "removes",
  },
  {
    id: "access-notices",
    days: 3 * 365,
    law: "Art. 32 DSGVO, § 195 BGB",
    what: "removes",
  },
  {
    id: "proofs-of-deletion",
    days: 3 * 365,
    law: "Art. 5 Abs. 2 DSGVO",
    what: "removes",
  },
  {
    id: "sessions",
    days: 1,
    law: "Art. 5 Abs. 1 Buchst. c DSGVO",
    what: "removes",
  },
  {
    id: "pending-sign-ins",
    days: 1,
    law: "Art. 5 Abs. 1 Buchst. c DSGVO",
    what: "removes",
  },
  {
    id: "mailed-links",
    days: 30,
    law: "Art. 32 DSGVO",
    what: "removes",
  },
  {
    id: "sign-in-attempts",
    days: 30,
    law: "Art. 32 DSGVO",
    what: "removes",
  },
  {
    id: "unconfirmed-registrations",
    days: 1,
    law: "Art. 5 Abs. 1 Buchst. c DSGVO",
    what: "removes",
  },
  {
    id: "unsendable-mails",
    days: 30,
    law: "Art. 5 Abs. 1 Buchst. e DSGVO",
    what: "removes",
  },
  {
    id: "raw-records",
    days: 90,
    law: "Art. 5 Abs. 1 Buchst. c DSGVO",
    what: "emptied",
  },
  {
    id: "ended-vacancies",
    days: 2 * 365,
    law: "Art. 5 Abs. 1 Buchst. e DSGVO",
    what: "removes",
  },
  {
    id: "retention-runs",
    days: 3 * 365,
    law: "Art. 5 Abs. 2 DSGVO",
    what: "removes",
  },
  {
    id: "audit-trail",
    days: 10 * 365,
    law: "Art. 5 Abs. 2, Art. 32 DSGVO, § 76 BDSG",
    what: "only-reports",
  },
];

/** The rules with the days of one operator. */
export const rulesWith = (
  days: Readonly<Partial<Record<RetentionRuleId, number | undefined>>>,
): readonly RetentionRule[] =>
  retentionRules.map((rule) => ({ ...rule, days: days[rule.id] ?? rule.days }));
