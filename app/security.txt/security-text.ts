type SecurityFacts = {
  readonly contact: string;
  readonly canonical: string;
  readonly languages: readonly string[];
  readonly now: Date;
};

/** RFC 9116 wants less than a year; whoever reads it later asks again. */
const VALID_DAYS = 180;
const DAY_MS = 24 * 60 * 60 * 1000;

export const securityText = ({ contact, canonical, languages, now }: SecurityFacts): string =>
  [
    `Contact: ${contact}`,
    `Expires: ${new Date(now.getTime() + VALID_DAYS * DAY_MS).toISOString()}`,
    `Preferred-Languages: ${languages.join(", ")}`,
    `Canonical: ${canonical}`,
    "",
  ].join("\r\n");
