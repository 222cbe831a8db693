import { randomBytes } from "node:crypto";
import {
  type AskAboutGerman,
  makeAskAboutGerman,
} from "@/lib/vacancies/german-question/ask-about-german";
import type { GermanQuestions } from "@/lib/vacancies/german-question/german-questions";
import { makePrismaGermanQuestions } from "@/prisma/prisma-german-questions";
import { database } from "./database";
import { mailQueue } from "./mail";
import { once } from "./once";
import { baseUrl, operator } from "./operator";
import { vacancyUseCases } from "./vacancies";

const TOKEN_BYTES = 24;

export const germanQuestions: () => GermanQuestions = once("german-questions", () =>
  makePrismaGermanQuestions(database()),
);

export const askAboutGerman: AskAboutGerman = (id) => {
  const locale = operator().defaultLocale;
  return makeAskAboutGerman({
    questions: germanQuestions(),
    find: (wanted) => vacancyUseCases().find(wanted),
    queue: mailQueue(),
    newToken: () => randomBytes(TOKEN_BYTES).toString("base64url"),
    links: {
      offer: (wanted) => `${baseUrl()}/${locale}/vacancies/${wanted}`,
      answer: (token) => `${baseUrl()}/${locale}/employer/german/${token}`,
    },
    locale,
    now: () => new Date(),
  })(id);
};
