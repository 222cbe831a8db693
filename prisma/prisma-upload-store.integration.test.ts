import { anAccount } from "@/lib/accounts/testing/an-account";
import {
  describeUploadStore,
  uploaders,
} from "@/lib/job-seekers/uploads/testing/upload-store.contract";
import { makePlainCipher } from "@/lib/shared/testing/plain-cipher";
import { makePrismaAccountStore } from "./prisma-account-store";
import { makePrismaUploadStore } from "./prisma-upload-store";
import { databaseForTests } from "./testing/database-for-tests";

const emptyDatabase = databaseForTests();

describeUploadStore("PostgreSQL", async () => {
  const database = await emptyDatabase();
  await makePrismaAccountStore(database).saveAll(uploaders.map((id) => anAccount({ id })));
  return makePrismaUploadStore(database, makePlainCipher());
});
