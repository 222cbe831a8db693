import { z } from "zod";
import type { Actor } from "@/lib/accounts/account";
import { mayEver } from "@/lib/accounts/rights";
import type { AuditTrail } from "@/lib/audit/audit-trail";
import { ok, refused, type Result } from "@/lib/shared/result";
import { mapHeadings } from "../handover/tables/table-columns";
import { type Upload, uploadIdSchema } from "./upload";
import type { UploadStore } from "./upload-store";

export const decideUploadSchema = z.object({
  uploadId: uploadIdSchema,
  /** "preview" looks again with other columns, "apply" takes over what the preview showed. */
  decision: z.enum(["preview", "apply", "discard"]),
  chosen: z.record(z.string().max(10), z.string().max(40)),
});
export type DecideUploadCommand = z.infer<typeof decideUploadSchema>;

export type DecideUploadRefusal = {
  readonly code: "upload-gone" | "no-reference-column" | "not-previewed";
};

type Dependencies = { readonly uploads: UploadStore; readonly audit: AuditTrail };

export type DecideUpload = (
  actor: Actor,
  command: DecideUploadCommand,
) => Promise<Result<void, DecideUploadRefusal>>;

/** What becomes of an uploaded file: another look, taking it over, or nothing. */
export const makeDecideUpload =
  ({ uploads, audit }: Dependencies): DecideUpload =>
  async (actor, { uploadId, decision, chosen }) => {
    const upload = mayEver(actor, "job-seekers.take-on")
      ? await uploads.find(actor, uploadId)
      : undefined;
    if (!upload) return refused({ code: "upload-gone" });
    if (decision === "discard") return ok(await uploads.remove(actor, uploadId));
    if (decision === "apply") return apply({ uploads, audit }, actor, upload);
    if (!namesReference(upload, chosen)) return refused({ code: "no-reference-column" });
    const isAsked = await uploads.ask(actor, uploadId, { step: "preview", chosen });
    return isAsked ? ok(undefined) : refused({ code: "upload-gone" });
  };

/** Without a number nobody would be recognised the next time. */
export const namesReference = ({ kind, head }: Upload, chosen: Upload["chosen"]): boolean =>
  kind === "json" ||
  mapHeadings(head.heading, head.samples, chosen).some(({ column }) => column === "reference");

const apply = async (
  { uploads, audit }: Dependencies,
  actor: Actor,
  upload: Upload,
): Promise<Result<void, DecideUploadRefusal>> => {
  if (upload.step !== "preview" || upload.state !== "done") {
    return refused({ code: "not-previewed" });
  }
  const { chosen, counts } = upload;
  const isAsked = await uploads.ask(actor, upload.id, { step: "apply", chosen });
  if (!isAsked) return refused({ code: "upload-gone" });
  const { created, changed } = counts;
  await audit.record({
    actorId: actor.id,
    action: "job-seekers.take-on",
    facts: { kind: upload.kind, created, changed },
  });
  return ok(undefined);
};
