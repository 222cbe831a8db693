import type { NoticeStore } from "../notice-store";
import type { Notice } from "../unusual-reading";

export const makeInMemoryNoticeStore = (): NoticeStore => {
  const held = new Map<string, Notice>();
  return {
    putAll: async (notices) => {
      for (const notice of notices) {
        held.set(`${notice.actorId} ${notice.kind} ${notice.day}`, notice);
      }
    },
    newest: async (limit) =>
      [...held.values()]
        .toSorted((one, other) => other.lastAt.getTime() - one.lastAt.getTime())
        .slice(0, limit),
  };
};
