import { describe, expect, it } from "vitest";
import { type Actor, accountIdSchema } from "@/lib/accounts/account";
import { system } from "@/lib/accounts/rights";
import { refused } from "@/lib/shared/result";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { noCounts, type Upload, uploadIdSchema } from "../upload";
import type { UploadStore } from "../upload-store";

export const uploaders = [1, 2].map((at) => accountIdSchema.parse(numberedUuid("uploader", at)));
const actor = (at: number): Actor => ({
  id: accountIdSchema.parse(uploaders[at]),
  role: "officer",
  name: "Ada",
  siteId: "erkelenz",
});
const [ada, ben] = [actor(0), actor(1)];

const anUpload = (number: number, overrides: Partial<Upload> = {}): Upload => ({
  id: uploadIdSchema.parse(numberedUuid("upload", number)),
  ownerId: ada.id,
  kind: "csv",
  step: "preview",
  state: "waiting",
  head: { fileName: "Liste.csv", heading: ["Kundennummer"], samples: [["HS-1"]] },
  chosen: {},
  counts: noCounts,
  createdAt: new Date(Date.UTC(2026, 2, number)),
  ...overrides,
});

const bytesOf = async (store: UploadStore, { id }: Upload): Promise<number> => {
  let sum = 0;
  for await (const part of store.content(system, id)) sum += part.length;
  return sum;
};

const content = new Uint8Array(600_000).fill(65);
const noted = {
  line: 3,
  reference: "HS-3",
  result: refused({ code: "duplicate" as const, firstLine: 2 }),
};

/** Every UploadStore must pass these. */
export const describeUploadStore = (name: string, makeEmpty: () => Promise<UploadStore>): void => {
  describe(`${name} as an UploadStore`, () => {
    it("shows an upload with its content to its owner and to nobody else", async () => {
      const store = await makeEmpty();
      const upload = anUpload(1);
      await store.add(ada, upload, content);

      expect(await store.find(ada, upload.id)).toEqual(upload);
      expect(await store.find(ben, upload.id)).toBeUndefined();
      expect(await store.listOwn(ben)).toEqual([]);
      expect(await bytesOf(store, upload)).toBe(content.length);
      await store.remove(ben, upload.id);
      expect(await store.find(ada, upload.id)).toBeDefined();
    });

    it("lists the newest first", async () => {
      const store = await makeEmpty();
      await store.add(ada, anUpload(1), content);
      await store.add(ada, anUpload(2), content);

      expect((await store.listOwn(ada)).map(({ id }) => id)).toEqual([
        anUpload(2).id,
        anUpload(1).id,
      ]);
    });

    it("gives the oldest that waits to be worked on, from its beginning each time", async () => {
      const store = await makeEmpty();
      await store.add(ada, anUpload(2), content);
      await store.add(ada, anUpload(1), content);

      const first = await store.takeNext(system);
      await store.report(system, anUpload(1).id, { ...noCounts, refused: 1 }, [noted]);
      const again = await store.takeNext(system);

      expect(first).toMatchObject({ id: anUpload(1).id, state: "working" });
      expect(again).toMatchObject({ id: anUpload(1).id, counts: noCounts });
      expect(await store.linesAfter(ada, anUpload(1).id, 0, 10)).toEqual([]);
    });

    it("tells lines in order, some at a time", async () => {
      const store = await makeEmpty();
      await store.add(ada, anUpload(1), content);
      await store.takeNext(system);
      const lines = [5, 3, 4].map((line) => ({ ...noted, line }));
      await store.report(system, anUpload(1).id, { ...noCounts, refused: 3 }, lines);

      const told = await store.linesAfter(ada, anUpload(1).id, 3, 1);

      expect(told).toEqual([{ ...noted, line: 4 }]);
      expect(await store.linesAfter(ben, anUpload(1).id, 0, 9)).toEqual([]);
      expect(await store.find(ada, anUpload(1).id)).toMatchObject({ counts: { refused: 3 } });
    });

    it("forgets the content once it was applied, and takes nothing on after that", async () => {
      const store = await makeEmpty();
      const upload = anUpload(1);
      await store.add(ada, upload, content);
      await store.takeNext(system);
      await store.finish(system, upload.id, { state: "done" });
      expect(await store.takeNext(system)).toBeUndefined();
      expect(await bytesOf(store, upload)).toBe(content.length);

      expect(await store.ask(ada, upload.id, { step: "apply", chosen: { "#1": "site" } })).toBe(
        true,
      );
      await store.takeNext(system);
      await store.finish(system, upload.id, { state: "damaged", damagedLine: 7 });

      expect(await bytesOf(store, upload)).toBe(0);
      expect(await store.find(ada, upload.id)).toMatchObject({
        step: "apply",
        state: "damaged",
        damagedLine: 7,
        chosen: { "#1": "site" },
      });
      expect(await store.ask(ada, upload.id, { step: "apply", chosen: {} })).toBe(false);
    });

    it("forgets what is old unless it is being worked on", async () => {
      const store = await makeEmpty();
      await store.add(ada, anUpload(1), content);
      await store.takeNext(system);
      await store.add(ada, anUpload(2), content);
      await store.add(ada, anUpload(9), content);

      expect(await store.removeBefore(system, new Date(Date.UTC(2026, 2, 5)))).toBe(1);
      expect((await store.listOwn(ada)).map(({ id }) => id)).toEqual([
        anUpload(9).id,
        anUpload(1).id,
      ]);
    });
  });
};
