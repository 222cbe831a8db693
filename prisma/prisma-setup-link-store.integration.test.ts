import { describeSetupLinkStore } from "@/lib/accounts/testing/setup-link-store.contract";
import { makePrismaSetupLinkStore } from "./prisma-setup-link-store";
import { databaseForTests } from "./testing/database-for-tests";

const emptyDatabase = databaseForTests();

describeSetupLinkStore("PostgreSQL", async () => makePrismaSetupLinkStore(await emptyDatabase()));
