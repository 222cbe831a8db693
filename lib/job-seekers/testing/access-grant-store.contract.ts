import { describe, expect, it } from "vitest";
import { accountIdSchema } from "@/lib/accounts/account";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import type { AccessGrant, AccessGrantStore } from "../access-grant";
import { jobSeekerIdSchema } from "../job-seeker";
import { officersOfContract } from "./job-seeker-store.contract";

/** The person of whom the suite speaks; a store that checks it must know the person. */
export const personOfContract = jobSeekerIdSchema.parse(numberedUuid("job-seeker", 900));
const [ada, ben] = officersOfContract.map((id) => accountIdSchema.parse(id));
if (!ada || !ben) throw new Error("The contract needs two officers");

const at = (time: string): Date => new Date(`2026-03-02T${time}:00Z`);

const aGrant = (overrides: Partial<AccessGrant> = {}): AccessGrant => ({
  id: numberedUuid("grant", 1),
  actorId: ada,
  jobSeekerId: personOfContract,
  reason: "cover",
  note: "Urlaub bis Freitag",
  grantedAt: at("08:00"),
  expiresAt: at("12:00"),
  ...overrides,
});

/** Every AccessGrantStore must pass these. */
export const describeAccessGrantStore = (
  name: string,
  makeEmpty: () => Promise<AccessGrantStore>,
): void => {
  describe(`${name} as an AccessGrantStore`, () => {
    it("finds a grant while it holds, to the minute", async () => {
      const store = await makeEmpty();
      await store.add(aGrant());
      const find = (time: string) => store.findHolding(ada, personOfContract, at(time));

      expect(await find("08:00")).toEqual(aGrant());
      expect(await find("11:59")).toEqual(aGrant());
      expect(await find("12:00")).toBeUndefined();
      expect(await find("07:59")).toBeUndefined();
    });

    it("finds the one that lasts longest", async () => {
      const store = await makeEmpty();
      const longer = aGrant({ id: numberedUuid("grant", 2), expiresAt: at("13:00") });
      await store.add(aGrant());
      await store.add({ ...longer, note: undefined });

      const found = await store.findHolding(ada, personOfContract, at("09:00"));

      expect(found?.expiresAt).toEqual(at("13:00"));
      expect(found?.note).toBeUndefined();
    });

    it("opens nothing to somebody else", async () => {
      const store = await makeEmpty();
      await store.add(aGrant());

      expect(await store.findHolding(ben, personOfContract, at("09:00"))).toBeUndefined();
    });
  });
};
