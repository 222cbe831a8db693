import type { OfferTraits } from "../traits/offer-traits";
import type { ProfileTraits } from "../traits/profile-traits";
import { answers } from "../traits/scales";
import { met, missing, negotiable, type Rating, unknown } from "./rating";

/** What the work asks of the body against what the person should avoid. */
export const rateDemands = ({ avoid }: ProfileTraits, { demands }: OfferTraits): Rating => {
  if (avoid === 0) return met;
  if ((demands & avoid) !== 0) return missing;
  return demands === 0 ? unknown : met;
};

const FIXED_TERM_INSTEAD = 0.4;
const FIXED_TERM = 2;

/** Permanent or fixed term against the wish. */
export const rateContract = ({ onlyPermanent }: ProfileTraits, { term }: OfferTraits): Rating => {
  if (onlyPermanent === answers.no) return met;
  if (onlyPermanent === answers.unknown || term === 0) return unknown;
  return term === FIXED_TERM ? negotiable(FIXED_TERM_INSTEAD) : met;
};

/** Temporary agency work against the wish. */
export const rateAgency = ({ agency: wish }: ProfileTraits, { agency }: OfferTraits): Rating => {
  if (wish === answers.yes || agency === answers.no) return met;
  if (wish === answers.unknown || agency === answers.unknown) return unknown;
  return missing;
};

const NEARLY = 0.9;
const NEARLY_SHARE = 0.6;

/** The best pay offered against the pay wished for. */
export const ratePay = ({ hourlyPay }: ProfileTraits, { payMax }: OfferTraits): Rating => {
  if (hourlyPay === 0 || payMax === 0) return unknown;
  if (payMax >= hourlyPay) return met;
  return payMax >= hourlyPay * NEARLY ? negotiable(NEARLY_SHARE) : missing;
};

const WAITABLE_DAYS = 31;
const WAITING_SHARE = 0.6;

/** The start of the offer against the earliest start of the person. */
export const rateStart = ({ startsFrom }: ProfileTraits, { startsOn }: OfferTraits): Rating => {
  if (startsFrom < 0 || startsOn < 0) return unknown;
  if (startsOn >= startsFrom) return met;
  return startsFrom - startsOn <= WAITABLE_DAYS ? negotiable(WAITING_SHARE) : missing;
};
