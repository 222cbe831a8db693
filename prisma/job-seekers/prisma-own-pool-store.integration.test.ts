import { describeOwnPoolStore } from "@/lib/job-seekers/pools/testing/own-pool-store.contract";
import { databaseForTests } from "../testing/database-for-tests";
import { makePrismaOwnPoolStore } from "./prisma-own-pool-store";

const emptyDatabase = databaseForTests();

describeOwnPoolStore("PostgreSQL", async () => makePrismaOwnPoolStore(await emptyDatabase()));
