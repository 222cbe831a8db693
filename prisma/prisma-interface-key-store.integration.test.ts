import { anAccount } from "@/lib/accounts/testing/an-account";
import {
  describeInterfaceKeyStore,
  keyMaker,
} from "@/lib/interface-keys/testing/interface-key-store.contract";
import { makePrismaAccountStore } from "./prisma-account-store";
import { makePrismaInterfaceKeyStore } from "./prisma-interface-key-store";
import { databaseForTests } from "./testing/database-for-tests";

const emptyDatabase = databaseForTests();

describeInterfaceKeyStore("PostgreSQL", async () => {
  const database = await emptyDatabase();
  await makePrismaAccountStore(database).saveAll([anAccount({ id: keyMaker })]);
  return makePrismaInterfaceKeyStore(database);
});
