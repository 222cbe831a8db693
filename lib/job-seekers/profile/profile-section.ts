import { z } from "zod";
import { fingerprintOfContent } from "@/lib/vacancies/vacancy-fingerprint";
import { type JobSeeker, jobSeekerSchema } from "../job-seeker";

/** Parts of a profile that are filled, changed and taken back on their own, as a conversation goes. */
export const profileSections = [
  "goals",
  "skills",
  "education",
  "languages",
  "times",
  "mobility",
  "demands",
  "wishes",
  "person",
] as const;
export type ProfileSection = (typeof profileSections)[number];

const fieldsOf = {
  goals: ["wishes", "experience"],
  skills: ["skills"],
  education: ["school", "vocational"],
  languages: ["languages"],
  times: ["availability"],
  mobility: ["mobility"],
  demands: ["demandsToAvoid"],
  wishes: ["contractWishes", "startsFrom"],
  person: [
    "birthDate",
    "home",
    "profilePosition",
    "loneParent",
    "rehabilitation",
    "severelyDisabled",
    "receivesSince",
    "pools",
    "ownPools",
  ],
} as const satisfies Readonly<Record<ProfileSection, readonly (keyof JobSeeker)[]>>;

const masks = Object.fromEntries(
  profileSections.map((section) => [section, new Set<string>(fieldsOf[section])]),
);

export const sectionValuesSchema = z.record(z.string(), z.unknown());
/** What a profile says in one section, by field. */
export type SectionValues = z.infer<typeof sectionValuesSchema>;

const has = (section: ProfileSection, field: string): boolean =>
  masks[section]?.has(field) === true;

export const sectionOf = (person: JobSeeker, section: ProfileSection): SectionValues =>
  Object.fromEntries(Object.entries(person).filter(([field]) => has(section, field)));

/** Tells whether a section still says what somebody saw of it. */
export const sectionFingerprint = (person: JobSeeker, section: ProfileSection): string =>
  fingerprintOfContent(sectionOf(person, section));

/** The profile with one section replaced as a whole; undefined where the values are of no such kind. */
export const withSection = (
  person: JobSeeker,
  section: ProfileSection,
  values: SectionValues,
): JobSeeker | undefined => {
  const kept = Object.entries(person).filter(([field]) => !has(section, field));
  const given = Object.entries(values).filter(([field]) => has(section, field));
  return jobSeekerSchema.safeParse(Object.fromEntries([...kept, ...given])).data;
};

export const changedSections = (before: JobSeeker, after: JobSeeker): readonly ProfileSection[] =>
  profileSections.filter(
    (section) => sectionFingerprint(before, section) !== sectionFingerprint(after, section),
  );
