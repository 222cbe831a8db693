import type { Actor } from "@/lib/accounts/account";
import { mayEver } from "@/lib/accounts/rights";
import { ok, refused, type Result } from "@/lib/shared/result";
import type { OpenContent } from "../handover/tables/people-table";
import { readUploadHead } from "./read-upload-head";
import { MOST_BYTES, noCounts, type UploadId, uploadIdSchema, type UploadRefusal } from "./upload";
import type { UploadStore } from "./upload-store";

type Dependencies = {
  readonly uploads: Pick<UploadStore, "add">;
  readonly newId: () => string;
  readonly now: () => Date;
};

export type TakeUpload = (
  actor: Actor,
  file: { readonly name: string; readonly content: Uint8Array },
) => Promise<Result<UploadId, UploadRefusal>>;

/** Keeps a file and asks for its preview; nobody is taken over yet. */
export const makeTakeUpload =
  ({ uploads, newId, now }: Dependencies): TakeUpload =>
  async (actor, { name, content }) => {
    if (!mayEver(actor, "job-seekers.take-on")) return refused({ code: "not-allowed" });
    if (content.length === 0) return refused({ code: "empty" });
    if (content.length > MOST_BYTES) return refused({ code: "too-large" });
    const read = await readUploadHead(openerOf(content), content);
    if (!read.ok) return read;
    const id = uploadIdSchema.parse(newId());
    const { kind, head } = read.value;
    await uploads.add(
      actor,
      {
        id,
        ownerId: actor.id,
        kind,
        step: "preview",
        state: "waiting",
        head: { ...head, fileName: name.slice(0, 200) },
        chosen: {},
        counts: noCounts,
        createdAt: now(),
      },
      content,
    );
    return ok(id);
  };

const openerOf = (content: Uint8Array): OpenContent =>
  async function* () {
    yield content;
  };
