import { describe, expect, it } from "vitest";
import type { EmployerStore } from "../employer";
import { anEmployer } from "./an-employer";

/** Every EmployerStore must pass these. */
export const describeEmployerStore = (
  name: string,
  makeEmpty: () => Promise<EmployerStore>,
): void => {
  describe(`${name} as an EmployerStore`, () => {
    it("gives back what was saved", async () => {
      const store = await makeEmpty();
      const employers = [anEmployer(), anEmployer({ name: "Mühlenbäckerei Wegberg" })];
      await store.saveAll(employers);

      const found = await Promise.all(employers.map(({ id }) => store.find(id)));

      expect(found).toEqual(employers);
    });

    it("leaves unknown what was unknown", async () => {
      const store = await makeEmpty();
      const { id, name: itsName, locality } = anEmployer();
      await store.saveAll([{ id, name: itsName, locality }]);

      expect(await store.find(id)).toStrictEqual({ id, name: itsName, locality });
    });

    it("replaces an employer with the same id", async () => {
      const store = await makeEmpty();
      const employer = anEmployer();
      await store.saveAll([employer]);
      const changed = { ...employer, name: "Rurtal Spedition GmbH", checkedAt: undefined };

      await store.saveAll([changed]);

      expect(await store.find(employer.id)).toEqual(changed);
    });

    it("knows nothing of an id it never saw", async () => {
      const store = await makeEmpty();

      expect(await store.find(anEmployer().id)).toBeUndefined();
    });
  });
};
