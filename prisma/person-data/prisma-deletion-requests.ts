import {
  type DeletionRequest,
  type DeletionRequests,
  deletionRequestSchema,
} from "@/lib/data-protection/deletion-request";
import type { Database } from "../client";
import { withoutNulls } from "../known-values";

/** Requests for deletion in PostgreSQL; a unique index allows one open request for each file. */
export const makePrismaDeletionRequests = ({
  prisma: { deletionRequest },
}: Pick<Database, "prisma">): DeletionRequests => ({
  add: async ({ id, jobSeekerId, referenceHash, reason, requestedBy, requestedAt }) => {
    const { count } = await deletionRequest.createMany({
      data: [
        { id, jobSeekerId, referenceHash, reason, requestedBy: requestedBy ?? null, requestedAt },
      ],
      skipDuplicates: true,
    });
    return count === 1;
  },
  find: async (id) => {
    const row = await deletionRequest.findUnique({ where: { id } });
    return row ? toRequest(row) : undefined;
  },
  newest: async (limit) => {
    const rows = await deletionRequest.findMany({
      orderBy: [{ decidedAt: { sort: "desc", nulls: "first" } }, { requestedAt: "desc" }],
      take: limit,
    });
    return rows.map(toRequest);
  },
  refuse: async (id, decidedBy, decidedAt) => {
    const { count } = await deletionRequest.updateMany({
      where: { id, decidedAt: null },
      data: { decision: "refused", decidedBy, decidedAt },
    });
    return count === 1;
  },
});

const toRequest = (row: Readonly<Record<string, unknown>>): DeletionRequest =>
  deletionRequestSchema.parse(withoutNulls(row));
