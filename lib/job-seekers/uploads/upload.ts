import { z } from "zod";
import { accountIdSchema } from "@/lib/accounts/account";

export const uploadIdSchema = z.uuid().brand<"UploadId">();
export type UploadId = z.infer<typeof uploadIdSchema>;

/** Bytes of the largest file a page takes; larger ones go the way of the command. */
export const MOST_BYTES = 9_000_000;

export const uploadKinds = ["csv", "xlsx", "json"] as const;
export type UploadKind = (typeof uploadKinds)[number];

/** Why a file is not taken at all. */
export const uploadRefusals = [
  "not-allowed",
  "too-large",
  "empty",
  "old-workbook",
  "damaged",
] as const;
export type UploadRefusal = { readonly code: (typeof uploadRefusals)[number] };

/** What the first rows show; it names people, so it lies sealed. */
export const uploadHeadSchema = z.object({
  fileName: z.string().max(200),
  heading: z.array(z.string()),
  samples: z.array(z.array(z.string())),
  reading: z
    .object({
      encoding: z.enum(["utf-8", "utf-16le", "windows-1252"]),
      separator: z.enum([",", ";", "\t"]),
    })
    .optional(),
});
export type UploadHead = z.infer<typeof uploadHeadSchema>;

export const uploadCountsSchema = z.object({
  created: z.number().int(),
  changed: z.number().int(),
  unchanged: z.number().int(),
  refused: z.number().int(),
  /** Taken, with words that nobody understood. */
  doubtful: z.number().int(),
});
export type UploadCounts = z.infer<typeof uploadCountsSchema>;

export const noCounts: UploadCounts = {
  created: 0,
  changed: 0,
  unchanged: 0,
  refused: 0,
  doubtful: 0,
};

/** "preview" tells what would become of the file, "apply" does it. */
export const uploadSteps = ["preview", "apply"] as const;
export type UploadStep = (typeof uploadSteps)[number];

/** A file of people on its way into the portal, seen by whoever brought it and by nobody else. */
export const uploadSchema = z.object({
  id: uploadIdSchema,
  ownerId: accountIdSchema,
  kind: z.enum(uploadKinds),
  step: z.enum(uploadSteps),
  state: z.enum(["waiting", "working", "done", "damaged"]),
  head: uploadHeadSchema,
  /** Columns somebody chose, by place ("#3"). */
  chosen: z.record(z.string(), z.string()),
  counts: uploadCountsSchema,
  /** Where reading stopped. */
  damagedLine: z.number().int().optional(),
  createdAt: z.date(),
});
export type Upload = z.infer<typeof uploadSchema>;
