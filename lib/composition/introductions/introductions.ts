import { randomUUID } from "node:crypto";
import {
  type AnswerIntroduction,
  makeAnswerIntroduction,
} from "@/lib/introductions/answer-introduction";
import { makeFindCards } from "@/lib/introductions/find-cards";
import type { IntroductionRequests } from "@/lib/introductions/introduction-request";
import {
  type ListOfPerson,
  type ListWaiting,
  makeListOfPerson,
  makeListWaiting,
} from "@/lib/introductions/list-introductions";
import {
  makeRequestIntroduction,
  type RequestIntroduction,
} from "@/lib/introductions/request-introduction";
import { makeViewCards, type ViewCards } from "@/lib/introductions/view-cards";
import { dayOf } from "@/lib/shared/dates";
import { makePrismaIntroductionRequests } from "@/prisma/introductions/prisma-introduction-requests";
import { makePrismaWillingPeople } from "@/prisma/introductions/prisma-willing-people";
import { accountStore } from "../accounts";
import { auditTrail } from "../audit";
import { cipher } from "../cipher";
import { database } from "../database";
import { employerMembers, employerOffers } from "../employers";
import { readEnvironment } from "../env";
import { jobSeekerStore, jobSeekerUseCases } from "../job-seekers";
import { currentRules, matchKnowledge } from "../matching";
import { once } from "../once";
import { baseUrl, operator } from "../operator";
import { vacancyStore } from "../vacancies";
import { makeNumberOf } from "./number-cards";

/** Whether this operator lets employers see cards without names at all. */
export const isOpenToEmployers = (): boolean => operator().showsCardsToEmployers;

export const introductionRequests: () => IntroductionRequests = once("introduction-requests", () =>
  makePrismaIntroductionRequests(database(), cipher()),
);

export type IntroductionUseCases = {
  readonly viewCards: ViewCards;
  readonly requestIntroduction: RequestIntroduction;
  readonly answerIntroduction: AnswerIntroduction;
  readonly listWaiting: ListWaiting;
  readonly listOfPerson: ListOfPerson;
};

export const introductionUseCases: () => IntroductionUseCases = once(
  "introduction-use-cases",
  () => {
    const locale = operator().defaultLocale;
    const shared = {
      ...{ requests: introductionRequests(), offers: employerOffers(), members: employerMembers() },
      ...{ vacancies: vacancyStore(), accounts: accountStore(), jobSeekers: jobSeekerStore() },
      audit: auditTrail(),
      isOpen: isOpenToEmployers(),
      findCards: makeFindCards({
        willing: makePrismaWillingPeople(database()),
        knowledge: matchKnowledge(),
        rules: currentRules(),
        numberOf: makeNumberOf(readEnvironment().DATA_KEY),
        today: () => dayOf(new Date()),
      }),
      newId: randomUUID,
      now: () => new Date(),
    };
    return {
      viewCards: makeViewCards(shared),
      requestIntroduction: makeRequestIntroduction(shared),
      answerIntroduction: makeAnswerIntroduction({
        ...shared,
        ...{ openFile: jobSeekerUseCases().openFile, locale },
        linkTo: (id) => `${baseUrl()}/${locale}/employer/vacancies/${id}/people`,
      }),
      listWaiting: makeListWaiting(shared),
      listOfPerson: makeListOfPerson(shared),
    };
  },
);
