import type { IntroductionNotices } from "@/lib/introductions/introduction-notices";
import { makeTellOfficers, type TellOfficers } from "@/lib/introductions/tell-officers";
import { makePrismaIntroductionNotices } from "@/prisma/introductions/prisma-introduction-notices";
import { cipher } from "../cipher";
import { database } from "../database";
import { preferenceLink } from "../mail";
import { once } from "../once";
import { baseUrl, operator } from "../operator";

export const introductionNotices: () => IntroductionNotices = once("introduction-notices", () =>
  makePrismaIntroductionNotices(database(), cipher()),
);

/** For the worker, before it sends what waits. */
export const makeTellOfficersHere = (): TellOfficers => {
  const locale = operator().defaultLocale;
  return makeTellOfficers({
    notices: introductionNotices(),
    link: `${baseUrl()}/${locale}/job-seekers`,
    preferenceLink,
    locale,
    now: () => new Date(),
  });
};
