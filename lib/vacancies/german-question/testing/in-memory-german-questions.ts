import type { GermanQuestion, GermanQuestions, NewGermanQuestion } from "../german-questions";

/** Keeps questions while a test runs. */
export const makeInMemoryGermanQuestions = (): GermanQuestions => {
  const asked: (NewGermanQuestion & Pick<GermanQuestion, "answer">)[] = [];
  const plain = (found: (typeof asked)[number] | undefined): GermanQuestion | undefined =>
    found && {
      vacancyId: found.vacancyId,
      askedAt: found.askedAt,
      ...(found.answer ? { answer: found.answer } : {}),
    };
  return {
    find: async (vacancyId) => plain(asked.find((one) => one.vacancyId === vacancyId)),
    askedWith: async (tokenHash) => plain(asked.find((one) => one.tokenHash === tokenHash)),
    add: async (question) => {
      if (asked.some((one) => one.vacancyId === question.vacancyId)) return false;
      asked.push(question);
      return true;
    },
    answer: async (tokenHash, answer) => {
      const at = asked.findIndex((one) => one.tokenHash === tokenHash);
      const found = asked[at];
      if (!found) return false;
      asked[at] = { ...found, answer };
      return true;
    },
  };
};
