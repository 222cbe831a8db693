import type { JobSeeker } from "@/lib/job-seekers/job-seeker";
import { distanceInKm } from "@/lib/shared/geo";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import type { CommuteMeans, MatchCard } from "./match";
import { SHARE_OF_UNKNOWN } from "./match-weights";

type CommuteCard = Extract<MatchCard, { requirement: "commute" }>;

// Door-to-door speed in km/h over the straight line, and minutes lost before and after the ride.
// Rough figures for a rural Kreis; replaced where a timetable is loaded.
const rides: Readonly<
  Record<CommuteMeans, { readonly kmh: number; readonly lostMinutes: number }>
> = {
  "on-foot": { kmh: 4, lostMinutes: 0 },
  bicycle: { kmh: 11, lostMinutes: 3 },
  car: { kmh: 38, lostMinutes: 5 },
  "public-transport": { kmh: 18, lostMinutes: 15 },
};

// § 140 (4) SGB III holds two and a half hours a day reasonable in full time: 75 minutes one way.
const REASONABLE_MINUTES = 75;
// Up to a quarter over the accepted time is worth a conversation.
const NEGOTIABLE_FACTOR = 1.25;

/** The way to work, estimated from the distance and the means the person has. */
export const rateCommute = (jobSeeker: JobSeeker, { facts }: Vacancy): CommuteCard => {
  const { home, mobility } = jobSeeker;
  const evidence = {
    vacancy: facts.workplaces.map(({ locality }) => locality),
    jobSeeker: [home.locality],
  };
  if (facts.workingTime.homeOffice === "fully") {
    return { requirement: "commute", verdict: "met", share: 1, evidence };
  }
  const distances = facts.workplaces.flatMap(({ point }) =>
    point ? [distanceInKm(home.point, point)] : [],
  );
  if (distances.length === 0) {
    return { requirement: "commute", verdict: "unknown", share: SHARE_OF_UNKNOWN, evidence };
  }
  const distanceKm = Math.min(...distances);
  const { means, minutes } = fastest(distanceKm, jobSeeker);
  const maxMinutes = mobility.maxMinutes ?? REASONABLE_MINUTES;
  const ratio = minutes / maxMinutes;
  return {
    requirement: "commute",
    verdict: ratio <= 1 ? "met" : ratio <= NEGOTIABLE_FACTOR ? "negotiable" : "missing",
    share: Math.max(0, Math.min(1, 1.3 - 0.6 * ratio)) * (ratio <= NEGOTIABLE_FACTOR ? 1 : 0.3),
    evidence,
    distanceKm: Math.round(distanceKm * 10) / 10,
    minutes: Math.round(minutes),
    maxMinutes,
    means,
  };
};

const fastest = (
  distanceKm: number,
  { mobility }: JobSeeker,
): { means: CommuteMeans; minutes: number } => {
  const available: CommuteMeans[] = ["on-foot"];
  if (mobility.hasCar) available.push("car");
  if (mobility.hasBicycle) available.push("bicycle");
  if (mobility.usesPublicTransport !== false) available.push("public-transport");
  const [first] = available
    .map((means) => ({ means, minutes: minutesBy(means, distanceKm) }))
    .sort((a, b) => a.minutes - b.minutes);
  return first ?? { means: "on-foot", minutes: minutesBy("on-foot", distanceKm) };
};

const minutesBy = (means: CommuteMeans, distanceKm: number): number =>
  rides[means].lostMinutes + (distanceKm / rides[means].kmh) * 60;
