import type { OfferTraits } from "../traits/offer-traits";
import type { Means, ProfileTraits } from "../traits/profile-traits";
import { met, missing, type Rating, unknown } from "./rating";

export const commuteMeans = ["on-foot", "bicycle", "car", "public-transport"] as const;
export type CommuteMeans = (typeof commuteMeans)[number];

type Ride = { readonly kmh: number; readonly lostMinutes: number };

// Door-to-door speed over the straight line, and minutes lost before and after the ride. Rough
// figures for a rural Kreis; replaced where a timetable is loaded.
const rides: Readonly<Record<CommuteMeans, Ride>> = {
  "on-foot": { kmh: 4, lostMinutes: 0 },
  bicycle: { kmh: 11, lostMinutes: 3 },
  car: { kmh: 38, lostMinutes: 5 },
  "public-transport": { kmh: 18, lostMinutes: 15 },
};

export const minutesBy = (means: CommuteMeans, km: number): number =>
  rides[means].lostMinutes + (km / rides[means].kmh) * 60;

const has = (means: Means, way: CommuteMeans): boolean => {
  if (way === "on-foot") return true;
  if (way === "public-transport") return means.publicTransport;
  return way === "car" ? means.car : means.bicycle;
};

/** Minutes with the fastest means the person has, an estimate from the distance. */
export const minutesFor = (means: Means, km: number): number => {
  let fastest = Number.POSITIVE_INFINITY;
  for (const way of commuteMeans) {
    if (has(means, way)) fastest = Math.min(fastest, minutesBy(way, km));
  }
  return fastest;
};

export const fastestMeans = (means: Means, km: number): CommuteMeans =>
  commuteMeans
    .filter((way) => has(means, way))
    .reduce<CommuteMeans>(
      (best, way) => (minutesBy(way, km) < minutesBy(best, km) ? way : best),
      "on-foot",
    );

// Up to a quarter over the accepted time is worth a conversation.
const NEGOTIABLE_FACTOR = 1.25;
const SHARE_BEYOND = 0.3;

/** Share for a way of so many minutes: falls from a third of the accepted time on. Never rises. */
export const commuteShare = (minutes: number, maxMinutes: number): number => {
  const ratio = minutes / maxMinutes;
  const share = Math.max(0, Math.min(1, 1.2 - 0.6 * ratio));
  return ratio <= NEGOTIABLE_FACTOR ? share : share * SHARE_BEYOND;
};

/** The way to the nearest place of work. */
export const rateCommute = (profile: ProfileTraits, offer: OfferTraits): Rating => {
  if (offer.isHomeOffice) return met;
  if (offer.points.length === 0) return unknown;
  const minutes = minutesFor(profile.means, nearestKm(profile, offer));
  const ratio = minutes / profile.maxMinutes;
  const share = commuteShare(minutes, profile.maxMinutes);
  if (ratio <= 1) return { verdict: "met", share };
  return ratio <= NEGOTIABLE_FACTOR ? { verdict: "negotiable", share } : { ...missing, share };
};

/** Kilometres to the nearest place of work; infinite where none is known. */
export const nearestKm = (
  { lat, lng }: Pick<ProfileTraits, "lat" | "lng">,
  { points }: Pick<OfferTraits, "points">,
): number => {
  let nearest = Number.POSITIVE_INFINITY;
  for (let at = 0; at + 1 < points.length; at += 2) {
    nearest = Math.min(nearest, kilometres(lat, lng, points[at] ?? 0, points[at + 1] ?? 0));
  }
  return nearest;
};

const EARTH_KM = 6371;
const RADIANS = Math.PI / 180;

// Equirectangular: within 0.1 % of the great circle up to 150 km here, and many times faster.
export const kilometres = (lat: number, lng: number, toLat: number, toLng: number): number => {
  const x = (toLng - lng) * RADIANS * Math.cos(((lat + toLat) / 2) * RADIANS);
  const y = (toLat - lat) * RADIANS;
  return Math.sqrt(x * x + y * y) * EARTH_KM;
};

// Between the first and the last bus of a rural line; a timetable knows better where one is loaded.
const FIRST_BUS = 5 * 60;
const LAST_BUS = 23 * 60;
const WALKABLE_KM = 3;
const CYCLABLE_KM = 8;

/** Whether start and end of the shift can be reached without a car. An estimate without timetable. */
export const rateShiftTransport = (profile: ProfileTraits, offer: OfferTraits): Rating => {
  const km = nearestKm(profile, offer);
  if (offer.isHomeOffice || isReachedAnyTime(profile.means, km)) return met;
  if (offer.shiftStart < 0 || offer.shiftEnd < 0 || !Number.isFinite(km)) return unknown;
  if (!profile.means.publicTransport) return missing;
  return isWithinBusHours(offer, minutesBy("public-transport", km)) ? met : missing;
};

const isReachedAnyTime = ({ car, bicycle }: Means, km: number): boolean =>
  car || km <= (bicycle ? CYCLABLE_KM : WALKABLE_KM);

const isWithinBusHours = ({ shiftStart, shiftEnd }: OfferTraits, ride: number): boolean => {
  const isOvernight = shiftEnd < shiftStart;
  return shiftStart - ride >= FIRST_BUS && (isOvernight || shiftEnd + ride <= LAST_BUS);
};
