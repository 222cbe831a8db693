"use server";

import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { guardedAction } from "@/app/_server/guarded-action";
import { paths } from "@/app/paths";
import { handoverUseCases } from "@/lib/composition/handover";
import { decideUploadSchema } from "@/lib/job-seekers/uploads/decide-upload";

/** Keeps a file of people and leads to its preview. */
export const takeUploadAction = guardedAction(
  "job-seekers.take-on",
  async (actor, form: FormData): Promise<void> => {
    const locale = await getLocale();
    const file = form.get("file");
    if (!(file instanceof File)) redirect(paths.uploads(locale, "empty"));
    const content = new Uint8Array(await file.arrayBuffer());
    const taken = await handoverUseCases().takeUpload(actor, { name: file.name, content });
    redirect(
      taken.ok ? paths.upload(locale, taken.value) : paths.uploads(locale, taken.refusal.code),
    );
  },
);

/** Looks again with other columns, takes the file over, or forgets it. */
export const decideUploadAction = guardedAction(
  "job-seekers.take-on",
  async (actor, form: FormData): Promise<void> => {
    const locale = await getLocale();
    const command = decideUploadSchema.safeParse({
      uploadId: form.get("uploadId"),
      decision: form.get("decision"),
      chosen: Object.fromEntries([...form.entries()].filter(([name]) => /^#\d{1,3}$/.test(name))),
    });
    if (!command.success) redirect(paths.uploads(locale));
    const { uploadId, decision } = command.data;
    const decided = await handoverUseCases().decideUpload(actor, command.data);
    if (!decided.ok) redirect(paths.upload(locale, uploadId, { refused: decided.refusal.code }));
    redirect(decision === "discard" ? paths.uploads(locale) : paths.upload(locale, uploadId));
  },
);
