import { describeGermanQuestions } from "@/lib/vacancies/german-question/testing/german-questions.contract";
import { aVacancy } from "@/lib/vacancies/testing/a-vacancy";
import { makePrismaGermanQuestions } from "./prisma-german-questions";
import { makePrismaVacancyStore } from "./prisma-vacancy-store";
import { databaseForTests } from "./testing/database-for-tests";

const emptyDatabase = databaseForTests();

describeGermanQuestions("PostgreSQL", async () => {
  const database = await emptyDatabase();
  const vacancy = aVacancy();
  await makePrismaVacancyStore(database).saveAll([vacancy]);
  return { questions: makePrismaGermanQuestions(database), vacancyId: vacancy.id };
});
