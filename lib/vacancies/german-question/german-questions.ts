import type { CefrLevel } from "@/lib/vocabulary/qualification";
import type { VacancyId } from "../vacancy";

/** What an employer told of the German that a job really needs. */
export type GermanAnswer = {
  /** Absent where the employer told the languages of the team only. */
  readonly needed?: CefrLevel | undefined;
  /** ISO 639-1. */
  readonly teamLanguages: readonly string[];
};

/** A question to the employer of an offer; each offer has one at most. */
export type GermanQuestion = {
  readonly vacancyId: VacancyId;
  readonly askedAt: Date;
  readonly answer?: GermanAnswer;
};

export type NewGermanQuestion = {
  readonly vacancyId: VacancyId;
  /** Of the token in the link that answers. */
  readonly tokenHash: string;
  readonly askedAt: Date;
};

/** Questions about German and their answers. */
export type GermanQuestions = {
  find: (vacancyId: VacancyId) => Promise<GermanQuestion | undefined>;
  /** The offer that the holder of a token may answer for. */
  askedWith: (tokenHash: string) => Promise<GermanQuestion | undefined>;
  /** False where the offer was asked about already; asks nothing then. */
  add: (question: NewGermanQuestion) => Promise<boolean>;
  /** False where no question has this token. A later answer takes the place of an earlier one. */
  answer: (tokenHash: string, answer: GermanAnswer, answeredAt: Date) => Promise<boolean>;
};
