import { aVacancy } from "../../testing/a-vacancy";
import { describeGermanQuestions } from "./german-questions.contract";
import { makeInMemoryGermanQuestions } from "./in-memory-german-questions";

describeGermanQuestions("memory", async () => ({
  questions: makeInMemoryGermanQuestions(),
  vacancyId: aVacancy().id,
}));
