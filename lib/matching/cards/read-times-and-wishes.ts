import type { JobSeeker } from "@/lib/job-seekers/job-seeker";
import type { VacancyWorkingTime } from "@/lib/vacancies/vacancy-facts";
import type { Evidence, Reading } from "../match";
import { fastestMeans, minutesBy, nearestKm } from "../rating/rate-commute";
import { conflictsOf } from "../rating/rate-working-time";
import { demandsIn } from "../traits/scales";
import type { Pair } from "./pair";

export const readWorkingTime = ({
  jobSeeker,
  vacancy,
  profile,
  offer,
}: Pair): Reading<"working-time"> => ({
  facts: { conflicts: conflictsOf(profile, offer) },
  evidence: {
    vacancy: offeredTimes(vacancy.facts.workingTime),
    jobSeeker: possibleTimes(jobSeeker.availability),
  },
});

const offeredTimes = ({ hoursPerWeek, shiftStart, shiftEnd }: VacancyWorkingTime): string[] => [
  ...(hoursPerWeek ? [hoursText(hoursPerWeek)] : []),
  ...(shiftStart || shiftEnd ? [`${shiftStart ?? "?"}–${shiftEnd ?? "?"}`] : []),
];

const possibleTimes = ({ hoursPerWeek, ...times }: JobSeeker["availability"]): string[] => [
  ...(hoursPerWeek ? [hoursText(hoursPerWeek)] : []),
  ...clockText(times),
];

const clockText = ({
  earliest,
  latest,
  week = [],
}: Pick<JobSeeker["availability"], "earliest" | "latest" | "week">): string[] => {
  const [from = earliest] = week.map((stretch) => stretch.from).sort();
  const until =
    week
      .map((stretch) => stretch.until)
      .sort()
      .at(-1) ?? latest;
  return from || until ? [`${from ?? "?"}–${until ?? "?"}`] : [];
};

const hoursText = ({ min, max }: { readonly min: number; readonly max: number }): string =>
  min === max ? `${min} h` : `${min}–${max} h`;

export const readShiftTransport = ({ vacancy }: Pair): Reading<"shift-transport"> => {
  const { shiftStart: start, shiftEnd: end } = vacancy.facts.workingTime;
  return {
    facts: { ...(start ? { start } : {}), ...(end ? { end } : {}) },
    evidence: noWords,
  };
};

const noWords: Evidence = { vacancy: [], jobSeeker: [] };

export const readCommute = ({ jobSeeker, vacancy, profile, offer }: Pair): Reading<"commute"> => {
  const evidence = {
    vacancy: [...new Set(vacancy.facts.workplaces.map(({ locality }) => locality))],
    jobSeeker: [jobSeeker.home.locality],
  };
  const km = nearestKm(profile, offer);
  if (offer.isHomeOffice || !Number.isFinite(km)) return { facts: {}, evidence };
  const means = fastestMeans(profile.means, km);
  return {
    facts: {
      distanceKm: Math.round(km * 10) / 10,
      minutes: Math.round(minutesBy(means, km)),
      maxMinutes: profile.maxMinutes,
      means,
    },
    evidence,
  };
};

export const readDemands = ({ profile, offer, vacancy, jobSeeker }: Pair): Reading<"demands"> => ({
  facts: { avoided: demandsIn(profile.avoid & offer.demands) },
  evidence: { vacancy: vacancy.facts.demands, jobSeeker: jobSeeker.demandsToAvoid },
});

export const readPay = ({ profile, offer }: Pair): Reading<"pay"> => ({
  facts: {
    ...(offer.payMax > 0 ? { offered: Math.round(offer.payMax * 100) / 100 } : {}),
    ...(profile.hourlyPay > 0 ? { wished: profile.hourlyPay } : {}),
  },
  evidence: noWords,
});

export const readContract = ({ vacancy }: Pair): Reading<"contract"> => ({
  facts: {},
  evidence: { vacancy: vacancy.facts.contract ? [vacancy.facts.contract.term] : [], jobSeeker: [] },
});

export const readNothing = (): { readonly facts: object; readonly evidence: Evidence } => ({
  facts: {},
  evidence: noWords,
});

export const readStart = ({ vacancy, jobSeeker }: Pair): Reading<"start"> => ({
  facts: {},
  evidence: {
    vacancy: vacancy.facts.startsOn ? [vacancy.facts.startsOn] : [],
    jobSeeker: jobSeeker.startsFrom ? [jobSeeker.startsFrom] : [],
  },
});
