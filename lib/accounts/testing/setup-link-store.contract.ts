import { describe, expect, it } from "vitest";
import type { SetupLinkStore } from "../setup-link";

const [now, later] = [new Date("2026-01-01T10:00:00Z"), new Date("2026-01-02T10:00:00Z")];

/** Every SetupLinkStore, in memory or PostgreSQL, must pass these. */
export const describeSetupLinkStore = (
  name: string,
  makeEmpty: () => Promise<SetupLinkStore>,
): void => {
  describe(`${name} as a SetupLinkStore`, () => {
    it("lets a link be used once", async () => {
      const links = await makeEmpty();
      await links.replace("hash", later);

      expect(await links.isOpen("hash", now)).toBe(true);
      expect([await links.use("hash", now), await links.use("hash", now)]).toEqual([true, false]);
      expect(await links.isOpen("hash", now)).toBe(false);
    });

    it("refuses an expired, an unknown and a replaced link", async () => {
      const links = await makeEmpty();
      await links.replace("old", later);
      await links.replace("new", later);

      expect(await links.use("old", now)).toBe(false);
      expect(await links.use("other", now)).toBe(false);
      expect(await links.use("new", later)).toBe(false);
    });
  });
};
