import { describeDriftCheckStore } from "@/lib/outbox/testing/drift-check-store.contract";
import { makePrismaDriftCheckStore } from "./prisma-drift-check-store";
import { databaseForTests } from "./testing/database-for-tests";

const emptyDatabase = databaseForTests();

describeDriftCheckStore("PostgreSQL", async () => makePrismaDriftCheckStore(await emptyDatabase()));
