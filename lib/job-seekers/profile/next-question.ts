import { matchWeights, type MatchWeights, type Requirement } from "@/lib/matching/match-weights";
import { rules } from "@/lib/matching/score-match";
import type { OfferTraits } from "@/lib/matching/traits/offer-traits";
import type { ProfileTraits } from "@/lib/matching/traits/profile-traits";
import { answers } from "@/lib/matching/traits/scales";
import type { JobSeeker } from "../job-seeker";
import type { ProfileSection } from "./profile-section";

export const profileQuestions = [
  "occupation",
  "school",
  "vocational",
  "languages",
  "hours",
  "times",
  "night",
  "weekend",
  "shifts",
  "onlyPermanent",
  "temporaryAgency",
  "hourlyPay",
  "startsFrom",
] as const;
export type ProfileQuestion = (typeof profileQuestions)[number];

export type NextQuestion = {
  readonly question: ProfileQuestion;
  /** Where the answer is filled in. */
  readonly section: ProfileSection;
  /** For how many of the offers something unknown would become known. */
  readonly offers: number;
  /** Of all questions, how many have no answer yet. */
  readonly open: number;
};

type Asked = {
  readonly section: ProfileSection;
  readonly requirements: readonly Requirement[];
  readonly isOpen: (person: JobSeeker) => boolean;
  /** The profile as if the answer were known; which one does not matter, only that there is one. */
  readonly answered: (profile: ProfileTraits, offer: OfferTraits) => Partial<ProfileTraits>;
};

const PLENTY = 1_000;
const PENNY = 0.01;

const asked: Readonly<Record<ProfileQuestion, Asked>> = {
  occupation: {
    section: "goals",
    requirements: ["occupation", "level", "experience"],
    isOpen: ({ wishes, experience }) => wishes.length + experience.length === 0,
    answered: ({ worth, closeness, years }) => ({
      hasOccupations: true,
      worth: worth.map(() => 1),
      closeness: closeness.map(() => 1),
      years: years.map(() => PLENTY),
      level: 2,
    }),
  },
  school: {
    section: "education",
    requirements: ["qualification"],
    isOpen: ({ school }) => school === undefined,
    answered: () => ({ school: PLENTY }),
  },
  vocational: {
    section: "education",
    requirements: ["qualification", "level"],
    isOpen: ({ vocational }) => vocational === undefined,
    answered: ({ level }) => ({ vocational: PLENTY, level: Math.max(level, 1) }),
  },
  languages: {
    section: "languages",
    requirements: ["language"],
    isOpen: ({ languages }) => languages.length === 0,
    answered: (_profile, { languages }) => ({ languages: Array.from(languages) }),
  },
  hours: {
    section: "times",
    requirements: ["working-time"],
    isOpen: ({ availability }) =>
      availability.hoursPerWeek === undefined && availability.week === undefined,
    answered: () => ({ hoursMin: 0, hoursMax: PLENTY }),
  },
  times: {
    section: "times",
    requirements: ["working-time"],
    isOpen: ({ availability: { week, earliest, latest } }) =>
      week === undefined && earliest === undefined && latest === undefined,
    answered: () => ({ earliest: 0, latest: 24 * 60 }),
  },
  night: {
    section: "times",
    requirements: ["working-time"],
    isOpen: ({ availability: { night } }) => night === undefined,
    answered: () => ({ night: answers.yes }),
  },
  weekend: {
    section: "times",
    requirements: ["working-time"],
    isOpen: ({ availability: { weekend } }) => weekend === undefined,
    answered: () => ({ weekend: answers.yes }),
  },
  shifts: {
    section: "times",
    requirements: ["working-time"],
    isOpen: ({ availability: { shifts } }) => shifts === undefined,
    answered: () => ({ shifts: answers.yes }),
  },
  onlyPermanent: {
    section: "wishes",
    requirements: ["contract"],
    isOpen: ({ contractWishes }) => contractWishes?.onlyPermanent === undefined,
    answered: () => ({ onlyPermanent: answers.no }),
  },
  temporaryAgency: {
    section: "wishes",
    requirements: ["temporary-agency"],
    isOpen: ({ contractWishes }) => contractWishes?.temporaryAgency === undefined,
    answered: () => ({ agency: answers.yes }),
  },
  hourlyPay: {
    section: "wishes",
    requirements: ["pay"],
    isOpen: ({ contractWishes }) => contractWishes?.hourlyPay === undefined,
    answered: () => ({ hourlyPay: PENNY }),
  },
  startsFrom: {
    section: "wishes",
    requirements: ["start"],
    isOpen: ({ startsFrom }) => startsFrom === undefined,
    answered: () => ({ startsFrom: 0 }),
  },
};

/** Questions of the profile that nobody answered yet. */
export const openQuestionsOf = (person: JobSeeker): readonly ProfileQuestion[] =>
  profileQuestions.filter((question) => asked[question].isOpen(person));

/**
 * The one question whose answer would make most of the match known: of all that nobody asked yet,
 * the one that leaves most points unknown in these offers. Undefined where no answer would help.
 */
export const nextQuestion = (
  person: JobSeeker,
  profile: ProfileTraits,
  offers: readonly OfferTraits[],
  weights: MatchWeights = matchWeights,
): NextQuestion | undefined => {
  const open = openQuestionsOf(person);
  const weighed = open
    .map((question) => ({ question, ...weigh(asked[question], profile, offers, weights) }))
    .filter(({ points }) => points > 0)
    .toSorted((one, other) => other.points - one.points);
  const [most] = weighed;
  if (!most) return undefined;
  const { question, offers: count } = most;
  return { question, section: asked[question].section, offers: count, open: open.length };
};

const weigh = (
  { requirements, answered }: Asked,
  profile: ProfileTraits,
  offers: readonly OfferTraits[],
  weights: MatchWeights,
): { readonly points: number; readonly offers: number } => {
  let [points, count] = [0, 0];
  for (const offer of offers) {
    const knowing = { ...profile, ...answered(profile, offer) };
    const gained = requirements
      .filter((each) => becomesKnown(each, profile, knowing, offer))
      .reduce((sum, each) => sum + weights[each], 0);
    points += gained;
    count += gained > 0 ? 1 : 0;
  }
  return { points, offers: count };
};

const becomesKnown = (
  requirement: Requirement,
  profile: ProfileTraits,
  knowing: ProfileTraits,
  offer: OfferTraits,
): boolean =>
  rules[requirement](profile, offer).verdict === "unknown" &&
  rules[requirement](knowing, offer).verdict !== "unknown";
