import { describeOfficialSets } from "@/lib/vocabulary/official/testing/official-sets.contract";
import { makePrismaOfficialSets } from "./prisma-official-sets";
import { databaseForTests } from "./testing/database-for-tests";

const emptyDatabase = databaseForTests();

describeOfficialSets("PostgreSQL", async () => makePrismaOfficialSets(await emptyDatabase()));
