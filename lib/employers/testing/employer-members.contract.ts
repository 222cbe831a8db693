import { describe, expect, it } from "vitest";
import { type AccountWithHash, anAccount } from "@/lib/accounts/testing/an-account";
import type { Employer } from "../employer";
import type { EmployerMembers } from "../employer-members";
import { anEmployer } from "./an-employer";

type Given = {
  readonly accounts: readonly AccountWithHash[];
  readonly employers: readonly Employer[];
};

/** Every EmployerMembers must pass these. */
export const describeEmployerMembers = (
  name: string,
  makeWith: (given: Given) => Promise<EmployerMembers>,
): void => {
  const setUp = async () => {
    const [petra, theo] = [anAccount({ role: "employer" }), anAccount({ role: "employer" })];
    const [bakery, mill] = [anEmployer(), anEmployer({ name: "Mühlenbäckerei" })];
    const members = await makeWith({ accounts: [petra, theo], employers: [bakery, mill] });
    return { members, petra, theo, bakery, mill };
  };

  describe(`${name} as EmployerMembers`, () => {
    it("knows for which company an account acts", async () => {
      const { members, petra, theo, bakery } = await setUp();

      await members.add(petra.id, bakery.id);

      expect(await members.employerOf(petra.id)).toBe(bakery.id);
      expect(await members.employerOf(theo.id)).toBeUndefined();
    });

    it("lets several act for one company", async () => {
      const { members, petra, theo, bakery } = await setUp();
      await members.add(petra.id, bakery.id);
      await members.add(theo.id, bakery.id);

      expect(await members.employerOf(theo.id)).toBe(bakery.id);
    });

    it("lets an account act for one company at a time, the last one", async () => {
      const { members, petra, bakery, mill } = await setUp();
      await members.add(petra.id, bakery.id);
      await members.add(petra.id, mill.id);

      expect(await members.employerOf(petra.id)).toBe(mill.id);
    });
  });
};
