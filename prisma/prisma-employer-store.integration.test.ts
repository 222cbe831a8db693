import { describeEmployerStore } from "@/lib/employers/testing/employer-store.contract";
import { makePrismaEmployerStore } from "./prisma-employer-store";
import { databaseForTests } from "./testing/database-for-tests";

const emptyDatabase = databaseForTests();

describeEmployerStore("PostgreSQL", async () => makePrismaEmployerStore(await emptyDatabase()));
