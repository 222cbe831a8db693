import { anAccount } from "@/lib/accounts/testing/an-account";
import {
  describeSavedViewStore,
  viewOwners,
} from "@/lib/job-seekers/list/testing/saved-view-store.contract";
import { makePrismaAccountStore } from "./prisma-account-store";
import { makePrismaSavedViewStore } from "./prisma-saved-view-store";
import { databaseForTests } from "./testing/database-for-tests";

const emptyDatabase = databaseForTests();

describeSavedViewStore("PostgreSQL", async () => {
  const database = await emptyDatabase();
  await makePrismaAccountStore(database).saveAll(viewOwners.map((id) => anAccount({ id })));
  return makePrismaSavedViewStore(database);
});
