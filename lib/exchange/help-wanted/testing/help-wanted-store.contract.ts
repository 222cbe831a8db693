import { beforeEach, describe, expect, it } from "vitest";
import { accountIdSchema } from "@/lib/accounts/account";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { aVacancyId } from "@/lib/vacancies/testing/a-vacancy";
import type { HelpCall } from "../help-wanted";
import type { HelpWantedStore } from "../help-wanted-store";

export const aHelpCall = (overrides: Partial<HelpCall> = {}): HelpCall => ({
  vacancyId: aVacancyId(),
  note: "Niemand im Kreis hat den Schein.",
  by: accountIdSchema.parse(numberedUuid("account", 1)),
  at: new Date("2026-06-15T10:00:00Z"),
  ...overrides,
});

/** Every HelpWantedStore, in memory or in PostgreSQL, must pass these. */
export const describeHelpWantedStore = (
  name: string,
  makeEmptyStore: () => Promise<HelpWantedStore>,
): void => {
  describe(`${name} as a HelpWantedStore`, () => {
    let store: HelpWantedStore;
    beforeEach(async () => {
      store = await makeEmptyStore();
    });

    it("keeps the first call for help with an offer", async () => {
      const call = aHelpCall();

      expect(await store.ask(call)).toBe(true);
      expect(await store.ask({ ...call, note: "Noch einmal" })).toBe(false);
      expect(await store.find(call.vacancyId)).toEqual(call);
      expect(await store.find(aVacancyId())).toBeUndefined();
    });

    it("takes back what was asked, once, and remembers both", async () => {
      const { vacancyId, by, note, at } = aHelpCall();
      const later = new Date("2026-06-16T10:00:00Z");
      await store.ask({ vacancyId, by, note, at });

      expect(await store.takeBack({ vacancyId, by, at: later })).toBe(true);
      expect(await store.takeBack({ vacancyId, by, at: later })).toBe(false);
      expect(await store.find(vacancyId)).toBeUndefined();
      expect(await store.history(vacancyId)).toMatchObject([
        { step: "taken-back", at: later },
        { step: "asked", note, at },
      ]);
    });
  });
};
