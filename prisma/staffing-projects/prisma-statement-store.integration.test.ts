import { expect, it } from "vitest";
import { accountIdSchema } from "@/lib/accounts/account";
import { aProject } from "@/lib/staffing-projects/testing/a-statement";
import { describeStatementStore } from "@/lib/staffing-projects/testing/statement-store.contract";
import { databaseForTests } from "../testing/database-for-tests";
import { makePrismaStatementStore } from "./prisma-statement-store";

const emptyDatabase = databaseForTests();

describeStatementStore("PostgreSQL", async () => makePrismaStatementStore(await emptyDatabase()));

it("notes who said it here, beside the statement and not in it", async () => {
  const database = await emptyDatabase();
  const by = accountIdSchema.parse("0b6f2f0e-3c1c-4b53-8b0e-3f0d8f6a1c11");
  await makePrismaStatementStore(database).change(() => ({
    ...{ keep: [aProject()], written: { by }, value: undefined },
  }));

  const { rows } = await database.pool.query(
    "SELECT written_by, content::text AS content FROM staffing_statement",
  );

  expect(rows).toHaveLength(1);
  expect(rows[0]?.written_by).toBe(by);
  expect(rows[0]?.content).not.toContain(by);
});
