import { expect, it } from "vitest";
import { aWeightProfile } from "@/lib/matching/rules/testing/a-weight-profile";
import { describeWeightProfileStore } from "@/lib/matching/rules/testing/weight-profile-store.contract";
import { databaseForTests } from "../testing/database-for-tests";
import { makePrismaWeightProfileStore } from "./prisma-weight-profile-store";

const emptyDatabase = databaseForTests();

describeWeightProfileStore("PostgreSQL", async () =>
  makePrismaWeightProfileStore(await emptyDatabase()),
);

it("lets nobody alter a decision", async () => {
  const database = await emptyDatabase();
  await makePrismaWeightProfileStore(database).add(aWeightProfile());

  const altering = database.prisma.matchWeightProfile.updateMany({ data: { reason: "anders" } });

  await expect(altering).rejects.toThrow("never changed");
});
