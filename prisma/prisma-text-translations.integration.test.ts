import { describeTextTranslations } from "@/lib/languages/translation/testing/text-translations.contract";
import { makePrismaTextTranslations } from "./prisma-text-translations";
import { databaseForTests } from "./testing/database-for-tests";

const emptyDatabase = databaseForTests();

describeTextTranslations("PostgreSQL", async () =>
  makePrismaTextTranslations(await emptyDatabase()),
);
