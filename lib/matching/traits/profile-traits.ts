import type { JobSeeker } from "@/lib/job-seekers/job-seeker";
import { fullYearsBetween } from "@/lib/job-seekers/target-groups";
import { schoolQualifications, vocationalQualifications } from "@/lib/vocabulary/qualification";
import { type Codebook, UNKNOWN_INDEX } from "./codebook";
import { type Practice, practiceOf } from "./practice";
import { dayNumber, demandBits, languageLevel, minutesOf, rungOf, toAnswer } from "./scales";
import { type WeekGrid, weekGridOf } from "./week-grid";

/** How a person gets around. */
export type Means = {
  readonly car: boolean;
  readonly bicycle: boolean;
  readonly publicTransport: boolean;
};

/**
 * What matching reads of a person, as numbers (see scales.ts). Age, sex, name, nationality,
 * children, disability and target groups are not among them; being a minor is, since the law
 * forbids some work to minors.
 */
export type ProfileTraits = Practice & {
  /** Highest requirement level the person has worked at or is trained for; 0 unknown. */
  readonly level: number;
  /** By skill index; working in an occupation teaches its skills. */
  readonly skills: Uint8Array;
  /** Licences and certificates the person holds, by skill index. */
  readonly proofs: Uint8Array;
  readonly school: number;
  readonly vocational: number;
  /** Each as `languageLevel`. */
  readonly languages: readonly number[];
  readonly lat: number;
  readonly lng: number;
  readonly means: Means;
  readonly maxMinutes: number;
  /** Hours a week; 0 untold. */
  readonly hoursMin: number;
  readonly hoursMax: number;
  readonly earliest: number;
  readonly latest: number;
  readonly week: WeekGrid | undefined;
  readonly night: number;
  readonly weekend: number;
  readonly shifts: number;
  readonly avoid: number;
  readonly onlyPermanent: number;
  readonly agency: number;
  /** Euros an hour; 0 untold. */
  readonly hourlyPay: number;
  readonly startsFrom: number;
  readonly isMinor: boolean;
};

// § 140 (4) SGB III holds two and a half hours a day reasonable in full time: 75 minutes one way,
// and two hours a day at six hours or less: 60 minutes.
const REASONABLE_MINUTES = 75;
const REASONABLE_MINUTES_PART_TIME = 60;
const SHORT_DAY_WEEKLY_HOURS = 30;
const FULL_AGE = 18;

/** `today` is `YYYY-MM-DD`. */
export const toProfileTraits = (
  person: JobSeeker,
  codebook: Codebook,
  today: string,
): ProfileTraits => {
  const { home, mobility } = person;
  return {
    ...practiceOf(person, codebook),
    level: levelOf(person, codebook),
    ...knownSkills(person, codebook),
    school: rungOf(schoolQualifications, person.school),
    vocational: rungOf(vocationalQualifications, person.vocational),
    languages: person.languages.map(({ language, level }) => languageLevel(language, level)),
    lat: home.point.lat,
    lng: home.point.lng,
    means: {
      car: mobility.hasCar === true,
      bicycle: mobility.hasBicycle === true,
      publicTransport: mobility.usesPublicTransport !== false,
    },
    maxMinutes: mobility.maxMinutes ?? reasonableMinutes(person),
    ...timesOf(person),
    avoid: demandBits(person.demandsToAvoid),
    ...contractWishesOf(person),
    startsFrom: dayNumber(person.startsFrom),
    isMinor: person.birthDate !== undefined && fullYearsBetween(person.birthDate, today) < FULL_AGE,
  };
};

type Times = Pick<
  ProfileTraits,
  "hoursMin" | "hoursMax" | "earliest" | "latest" | "week" | "night" | "weekend" | "shifts"
>;

const timesOf = ({ availability }: JobSeeker): Times => ({
  hoursMin: availability.hoursPerWeek?.min ?? 0,
  hoursMax: availability.hoursPerWeek?.max ?? 0,
  earliest: minutesOf(availability.earliest),
  latest: minutesOf(availability.latest),
  week: availability.week ? weekGridOf(availability.week) : undefined,
  night: toAnswer(availability.night),
  weekend: toAnswer(availability.weekend),
  shifts: toAnswer(availability.shifts),
});

const contractWishesOf = ({
  contractWishes,
}: JobSeeker): Pick<ProfileTraits, "onlyPermanent" | "agency" | "hourlyPay"> => ({
  onlyPermanent: toAnswer(contractWishes?.onlyPermanent),
  agency: toAnswer(contractWishes?.temporaryAgency),
  hourlyPay: contractWishes?.hourlyPay ?? 0,
});

const reasonableMinutes = ({ availability: { hoursPerWeek } }: JobSeeker): number =>
  hoursPerWeek && hoursPerWeek.max <= SHORT_DAY_WEEKLY_HOURS
    ? REASONABLE_MINUTES_PART_TIME
    : REASONABLE_MINUTES;

// What a qualification opens: an apprenticeship skilled work, a master's title specialist work.
const levelOfQualification: Readonly<Record<NonNullable<JobSeeker["vocational"]>, number>> = {
  none: 1,
  "partial-qualification": 1,
  apprenticeship: 2,
  "master-craftsperson": 3,
  bachelor: 3,
  master: 4,
};

const levelOf = ({ experience, vocational }: JobSeeker, codebook: Codebook): number =>
  Math.max(
    vocational === undefined ? 0 : levelOfQualification[vocational],
    ...experience.map(({ occupationId }) =>
      codebook.levelOf(codebook.occupationIndex(occupationId)),
    ),
  );

const knownSkills = (
  { skills, experience }: JobSeeker,
  codebook: Codebook,
): Pick<ProfileTraits, "skills" | "proofs"> => {
  const { isProof, occupationIndex, skillIndex, skillsOf } = codebook;
  const named = skills.map(skillIndex);
  const taught = experience.flatMap(({ occupationId }) => skillsOf(occupationIndex(occupationId)));
  const isSkill = (index: number): boolean => !isProof(index);
  return {
    skills: marked([...named, ...taught].filter(isSkill), codebook),
    proofs: marked(named.filter(isProof), codebook),
  };
};

const marked = (indices: readonly number[], { skillCount }: Codebook): Uint8Array => {
  const marks = new Uint8Array(skillCount);
  for (const index of indices) marks[index] = 1;
  // Whatever the vocabulary does not know meets nothing.
  marks[UNKNOWN_INDEX] = 0;
  return marks;
};
