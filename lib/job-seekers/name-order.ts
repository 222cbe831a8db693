import type { JobSeekerIdentity } from "./job-seeker";

type PersonName = Pick<JobSeekerIdentity, "givenName" | "familyName">;

const german = new Intl.Collator("de");

/** Order of a list of people: by family name, then by given name, umlauts among their vowels. */
export const byFamilyName = (one: PersonName, other: PersonName): number =>
  german.compare(one.familyName, other.familyName) ||
  german.compare(one.givenName, other.givenName);

/** "Nadia Horvat" */
export const fullNameOf = ({ givenName, familyName }: PersonName): string =>
  `${givenName} ${familyName}`;
