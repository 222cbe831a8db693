import { z } from "zod";
import type { Acting } from "@/lib/accounts/rights";
import { handoverRefusalSchema } from "@/lib/job-seekers/handover/handover-refusal";
import { jobSeekerIdSchema } from "@/lib/job-seekers/job-seeker";
import {
  noCounts,
  type Upload,
  uploadHeadSchema,
  type UploadId,
  uploadSchema,
} from "@/lib/job-seekers/uploads/upload";
import type { NotedLine, UploadStore } from "@/lib/job-seekers/uploads/upload-store";
import type { Cipher } from "@/lib/shared/cipher";
import { asActor } from "./as-actor";
import type { Database } from "./client";
import type { JobSeekerUpload } from "./generated/client";
import { withoutNulls } from "./known-values";

export const placeOfUpload = (id: string): string => `job-seeker-upload:${id}`;
export const placeOfPart = (key: string): string => `job-seeker-upload-part:${key}`;
export const placeOfLine = (key: string): string => `job-seeker-upload-line:${key}`;

const keyOf = (id: UploadId, at: number): string => `${id}:${at}`;

/** Bytes of one sealed part: content is read back in bounded memory. */
const PART_BYTES = 256 * 1024;

/** Uploads in PostgreSQL; everything that may name somebody lies sealed. */
export const makePrismaUploadStore = (
  database: Pick<Database, "prisma">,
  cipher: Cipher,
): UploadStore => ({
  ...makeContents(database, cipher),
  ...makeProgress(database, cipher),
  ...makeReports(database, cipher),
  find: (acting, id) =>
    asActor(database, acting, async ({ jobSeekerUpload }) => {
      const row = await jobSeekerUpload.findUnique({ where: { id } });
      return row ? toUpload(cipher, row) : undefined;
    }),
  listOwn: (acting) =>
    asActor(database, acting, async ({ jobSeekerUpload }) => {
      const rows = await jobSeekerUpload.findMany({ orderBy: { createdAt: "desc" } });
      return rows.map((row) => toUpload(cipher, row));
    }),
  remove: (acting, id) =>
    asActor(database, acting, async ({ jobSeekerUpload }) => {
      await jobSeekerUpload.deleteMany({ where: { id } });
    }),
  removeBefore: (acting, createdBefore) =>
    asActor(database, acting, async ({ jobSeekerUpload }) => {
      const { count } = await jobSeekerUpload.deleteMany({
        where: { createdAt: { lt: createdBefore }, state: { not: "working" } },
      });
      return count;
    }),
});

const makeContents = (
  database: Pick<Database, "prisma">,
  cipher: Cipher,
): Pick<UploadStore, "add" | "content"> => ({
  add: (acting, { id, head, ...upload }, content) =>
    asActor(database, acting, async ({ jobSeekerUpload, jobSeekerUploadPart }) => {
      const sealed = cipher.encrypt(JSON.stringify(head), placeOfUpload(id));
      const { damagedLine = null, ...columns } = upload;
      await jobSeekerUpload.create({ data: { id, sealed, damagedLine, ...columns } });
      for (let at = 0; at * PART_BYTES < content.length; at += 1) {
        const part = content.subarray(at * PART_BYTES, (at + 1) * PART_BYTES);
        const key = keyOf(id, at);
        const sealed = cipher.encrypt(Buffer.from(part).toString("base64"), placeOfPart(key));
        await jobSeekerUploadPart.create({ data: { id: key, uploadId: id, position: at, sealed } });
      }
    }),
  content: (acting, id) => readParts(database, cipher, acting, id),
});

async function* readParts(
  database: Pick<Database, "prisma">,
  cipher: Cipher,
  acting: Acting,
  id: UploadId,
): AsyncGenerator<Uint8Array> {
  for (let position = 0; ; position += 1) {
    const part = await asActor(database, acting, ({ jobSeekerUploadPart }) =>
      jobSeekerUploadPart.findUnique({ where: { id: keyOf(id, position) } }),
    );
    if (!part) return;
    yield Buffer.from(cipher.decrypt(part.sealed, placeOfPart(part.id)), "base64");
  }
}

const makeProgress = (
  database: Pick<Database, "prisma">,
  cipher: Cipher,
): Pick<UploadStore, "ask" | "takeNext" | "finish"> => ({
  ask: (acting, id, { step, chosen }) =>
    asActor(database, acting, async ({ jobSeekerUpload }) => {
      const { count } = await jobSeekerUpload.updateMany({
        where: { id, step: "preview" },
        data: { step, chosen, state: "waiting" },
      });
      return count > 0;
    }),
  takeNext: (acting) =>
    asActor(database, acting, async ({ jobSeekerUpload, jobSeekerUploadLine }) => {
      const next = await jobSeekerUpload.findFirst({
        where: { state: { in: ["waiting", "working"] } },
        orderBy: { createdAt: "asc" },
      });
      if (!next) return undefined;
      await jobSeekerUploadLine.deleteMany({ where: { uploadId: next.id } });
      const row = await jobSeekerUpload.update({
        where: { id: next.id },
        data: { state: "working", counts: noCounts, damagedLine: null },
      });
      return toUpload(cipher, row);
    }),
  finish: (acting, id, { state, damagedLine }) =>
    asActor(database, acting, async ({ jobSeekerUpload, jobSeekerUploadPart }) => {
      const where = { id, state: "working" };
      await jobSeekerUpload.updateMany({
        where,
        data: { state, damagedLine: damagedLine ?? null },
      });
      await jobSeekerUploadPart.deleteMany({
        where: { uploadId: id, upload: { step: "apply", state: { in: ["done", "damaged"] } } },
      });
    }),
});

const makeReports = (
  database: Pick<Database, "prisma">,
  cipher: Cipher,
): Pick<UploadStore, "report" | "linesAfter"> => ({
  report: (acting, id, counts, lines) =>
    asActor(database, acting, async ({ jobSeekerUpload, jobSeekerUploadLine }) => {
      const { count } = await jobSeekerUpload.updateMany({ where: { id }, data: { counts } });
      if (count === 0) return;
      await jobSeekerUploadLine.createMany({
        data: lines.map((noted) => ({
          id: keyOf(id, noted.line),
          uploadId: id,
          line: noted.line,
          sealed: cipher.encrypt(JSON.stringify(noted), placeOfLine(keyOf(id, noted.line))),
        })),
        skipDuplicates: true,
      });
    }),
  linesAfter: (acting, id, line, limit) =>
    asActor(database, acting, async ({ jobSeekerUploadLine }) => {
      const rows = await jobSeekerUploadLine.findMany({
        where: { uploadId: id, line: { gt: line } },
        orderBy: { line: "asc" },
        take: limit,
      });
      return rows.map((row) =>
        lineSchema.parse(JSON.parse(cipher.decrypt(row.sealed, placeOfLine(row.id)))),
      );
    }),
});

const toUpload = (cipher: Cipher, { sealed, ...row }: JobSeekerUpload): Upload =>
  uploadSchema.parse({
    ...withoutNulls(row),
    head: uploadHeadSchema.parse(JSON.parse(cipher.decrypt(sealed, placeOfUpload(row.id)))),
  });

const lineSchema: z.ZodType<NotedLine> = z.object({
  line: z.number().int(),
  reference: z
    .string()
    .optional()
    .transform((reference) => reference),
  result: z.discriminatedUnion("ok", [
    z.object({
      ok: z.literal(true),
      value: z.object({
        id: jobSeekerIdSchema,
        outcome: z.enum(["created", "changed", "unchanged"]),
        notUnderstood: z.array(z.string()),
      }),
    }),
    z.object({ ok: z.literal(false), refusal: handoverRefusalSchema }),
  ]),
});
