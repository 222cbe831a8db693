import { describeAccountStore } from "@/lib/accounts/testing/account-store.contract";
import { makePrismaAccountStore } from "./prisma-account-store";
import { databaseForTests } from "./testing/database-for-tests";

const emptyDatabase = databaseForTests();

describeAccountStore("PostgreSQL", async () => makePrismaAccountStore(await emptyDatabase()));
