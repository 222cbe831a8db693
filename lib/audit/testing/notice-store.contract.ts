import { describe, expect, it } from "vitest";
import { accountIdSchema } from "@/lib/accounts/account";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import type { NoticeStore } from "../notice-store";
import type { Notice } from "../unusual-reading";

const aNotice = (overrides: Partial<Notice> = {}): Notice => ({
  actorId: accountIdSchema.parse(numberedUuid("account", 1)),
  kind: "outside-site",
  day: "2026-03-02",
  firstAt: new Date("2026-03-02T09:00:00Z"),
  lastAt: new Date("2026-03-02T09:40:00Z"),
  jobSeekerIds: [numberedUuid("job-seeker", 1), numberedUuid("job-seeker", 2)],
  grounds: { cover: 1, refused: 1 },
  ...overrides,
});

/** Every NoticeStore must pass these. */
export const describeNoticeStore = (name: string, makeEmpty: () => Promise<NoticeStore>): void => {
  describe(`${name} as a NoticeStore`, () => {
    it("gives back what it keeps, newest first", async () => {
      const store = await makeEmpty();
      const later = aNotice({ day: "2026-03-03", lastAt: new Date("2026-03-03T09:40:00Z") });
      await store.putAll([aNotice(), later, aNotice({ kind: "many-files", lastAt: new Date(0) })]);

      expect(await store.newest(2)).toEqual([later, aNotice()]);
    });

    it("holds one notice for a person, kind and day, in its last state", async () => {
      const store = await makeEmpty();
      const grown = aNotice({ jobSeekerIds: [numberedUuid("job-seeker", 3)], grounds: {} });
      await store.putAll([aNotice()]);

      await store.putAll([grown]);

      expect(await store.newest(9)).toEqual([grown]);
    });
  });
};
