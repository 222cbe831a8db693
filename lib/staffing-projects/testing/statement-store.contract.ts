import { beforeEach, describe, expect, it } from "vitest";
import { dueren } from "@/lib/exchange/testing/a-partner";
import type { Statement } from "../statement";
import type { StatementStore } from "../statement-store";
import { aProject, aProjectId, aShare } from "./a-statement";

/** Every StatementStore, in memory or in PostgreSQL, must pass these. */
export const describeStatementStore = (
  name: string,
  makeEmptyStore: () => Promise<StatementStore>,
): void => {
  describe(`${name} as a StatementStore`, () => {
    let store: StatementStore;
    beforeEach(async () => {
      store = await makeEmptyStore();
    });
    const keep = (...statements: readonly Statement[]) =>
      store.change(() => ({ keep: statements, written: { from: dueren }, value: undefined }));

    it("holds the newest statement of each writer as current", async () => {
      const [first, second] = [aProject(), aProject({ version: 2, title: "Andere Halle" })];
      await keep(first, aShare());
      await keep(second);

      expect(await store.current()).toEqual(expect.arrayContaining([second, aShare()]));
      expect(await store.current()).toHaveLength(2);
    });

    it("keeps everything that was said of a project", async () => {
      const statements = [aProject(), aShare(), aShare({ version: 2 })];
      await keep(...statements, aProject({ projectId: aProjectId(2) }));

      expect(await store.history(aProjectId())).toEqual(expect.arrayContaining(statements));
      expect(await store.history(aProjectId())).toHaveLength(3);
    });

    it("shows a change what is current, and answers what it makes of it", async () => {
      await keep(aProject({ title: "Halle 7" }));

      const value = await store.change(([project]) => ({
        keep: [],
        written: {},
        value: project?.kind === "project" ? project.title : "",
      }));

      expect(value).toBe("Halle 7");
    });

    it("takes a statement that comes twice once", async () => {
      await keep(aProject());
      await keep(aProject());

      expect(await store.current()).toEqual([aProject()]);
    });
  });
};
