import { type Acting, system } from "@/lib/accounts/rights";
import { noCounts, type Upload, type UploadId } from "../upload";
import type { NotedLine, UploadStore } from "../upload-store";

type Held = { upload: Upload; content: Uint8Array; lines: readonly NotedLine[] };

export const makeInMemoryUploadStore = (): UploadStore => {
  const held = new Map<UploadId, Held>();
  const openTo = (acting: Acting, id: UploadId): Held | undefined => {
    const found = held.get(id);
    return acting === system || found?.upload.ownerId === acting.id ? found : undefined;
  };
  const oldestFirst = (): readonly Held[] =>
    [...held.values()].toSorted(
      (one, other) => one.upload.createdAt.getTime() - other.upload.createdAt.getTime(),
    );

  return {
    add: async (_acting, upload, content) => {
      held.set(upload.id, { upload, content, lines: [] });
    },
    find: async (acting, id) => openTo(acting, id)?.upload,
    listOwn: async (acting) =>
      oldestFirst()
        .flatMap(({ upload }) => (openTo(acting, upload.id) ? [upload] : []))
        .toReversed(),
    content: async function* (acting, id) {
      const content = openTo(acting, id)?.content;
      if (content && content.length > 0) yield content;
    },
    ask: async (acting, id, { step, chosen }) => {
      const found = openTo(acting, id);
      if (found?.upload.step !== "preview") return false;
      found.upload = { ...found.upload, step, chosen, state: "waiting" };
      return true;
    },
    takeNext: async () => {
      const next = oldestFirst().find(({ upload }) => /^wait|^work/.test(upload.state));
      if (!next) return undefined;
      const { damagedLine: _line, ...upload } = next.upload;
      next.upload = { ...upload, state: "working", counts: noCounts };
      next.lines = [];
      return next.upload;
    },
    report: async (_acting, id, counts, lines) => {
      const found = held.get(id);
      if (!found) return;
      found.upload = { ...found.upload, counts };
      found.lines = [...found.lines, ...lines];
    },
    finish: async (_acting, id, { state, damagedLine }) => {
      const found = held.get(id);
      if (found?.upload.state !== "working") return;
      const line = damagedLine === undefined ? {} : { damagedLine };
      found.upload = { ...found.upload, state, ...line };
      if (found.upload.step === "apply") found.content = new Uint8Array();
    },
    linesAfter: async (acting, id, line, limit) =>
      (openTo(acting, id)?.lines ?? [])
        .filter((noted) => noted.line > line)
        .toSorted((one, other) => one.line - other.line)
        .slice(0, limit),
    remove: async (acting, id) => {
      if (openTo(acting, id)) held.delete(id);
    },
    removeBefore: async (_acting, createdBefore) => {
      const old = oldestFirst().filter(
        ({ upload }) => upload.createdAt < createdBefore && upload.state !== "working",
      );
      for (const { upload } of old) held.delete(upload.id);
      return old.length;
    },
  };
};
