import { describe, expect, it } from "vitest";
import type { Registrations } from "../registration";
import { aPendingRegistration } from "./a-registration";

const now = new Date("2026-03-02T10:00:00Z");
const afterwards = new Date("2026-03-05T10:00:00Z");

/** Every Registrations must pass these. */
export const describeRegistrations = (
  name: string,
  makeEmpty: () => Promise<Registrations>,
): void => {
  describe(`${name} as Registrations`, () => {
    it("make a member of whoever confirms, once", async () => {
      const registrations = await makeEmpty();
      await registrations.add(aPendingRegistration("one"), now);

      const member = await registrations.confirm("one", now);

      expect(member?.accountId).toBeTruthy();
      expect(member?.employerId).toBeTruthy();
      expect(await registrations.confirm("one", now)).toBeUndefined();
    });

    it("count the first where one address registered twice, whatever its letters", async () => {
      const registrations = await makeEmpty();
      await registrations.add(aPendingRegistration("one"), now);
      const again = aPendingRegistration("two", { email: "Petra@Backstube.example" });
      await registrations.add(again, now);

      expect(await registrations.confirm("one", now)).toBeDefined();
      expect(await registrations.confirm("two", now)).toBeUndefined();
    });

    it("keep two addresses apart", async () => {
      const registrations = await makeEmpty();
      await registrations.add(aPendingRegistration("one"), now);
      await registrations.add(aPendingRegistration("two", { email: "theo@mill.example" }), now);

      const members = [
        await registrations.confirm("one", now),
        await registrations.confirm("two", now),
      ];

      expect(new Set(members.map((member) => member?.accountId)).size).toBe(2);
    });

    it("wait only for a time", async () => {
      const registrations = await makeEmpty();
      await registrations.add(aPendingRegistration("one"), now);

      expect(await registrations.isWaiting("one", now)).toBe(true);
      expect(await registrations.isWaiting("one", afterwards)).toBe(false);
      expect(await registrations.confirm("one", afterwards)).toBeUndefined();
    });

    it("are no more than three for one address at a time", async () => {
      const registrations = await makeEmpty();
      const kept = [];
      for (const hash of ["a", "b", "c", "d"]) {
        kept.push(await registrations.add(aPendingRegistration(hash), now));
      }

      expect(kept).toEqual([true, true, true, false]);
      expect(await registrations.isWaiting("d", now)).toBe(false);
      expect(await registrations.add(aPendingRegistration("e"), afterwards)).toBe(true);
    });

    it("know nothing of a token they never saw", async () => {
      const registrations = await makeEmpty();

      expect(await registrations.isWaiting("never", now)).toBe(false);
      expect(await registrations.confirm("never", now)).toBeUndefined();
    });
  });
};
