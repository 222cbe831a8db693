import { expect, it } from "vitest";
import { refuseDemoAccounts } from "@/bin/services/portal/refuse-demo";
import { anAccount } from "@/lib/accounts/testing/an-account";
import { openDatabase } from "@/prisma/client";
import { makePrismaAccountStore } from "@/prisma/prisma-account-store";
import { freshDatabase } from "@/prisma/testing/fresh-database";

it("refuses a database in one sentence as soon as it holds a demo account", async () => {
  const { url, drop } = await freshDatabase();
  const database = openDatabase(url);
  const accounts = makePrismaAccountStore(database);
  try {
    await accounts.saveAll([anAccount()]);
    await expect(refuseDemoAccounts(url)).resolves.toBeUndefined();

    await accounts.saveAll([anAccount({ isDemo: true })]);
    await expect(refuseDemoAccounts(url)).rejects.toThrow(/^PORTAL_MODE: [^\n]+\.$/);
  } finally {
    await database.close();
    await drop();
  }
});
