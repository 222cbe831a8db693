import { z } from "zod";
import { accountIdSchema } from "@/lib/accounts/account";
import { jobSeekerIdSchema } from "@/lib/job-seekers/job-seeker";

/** Why a file is to be deleted (Article 17 GDPR, § 84 SGB X). */
export const deletionReasons = ["no-longer-needed", "unlawful", "person-asked"] as const;

/** Retention rules ask, too; a person still has to confirm. */
export const RETENTION = "retention-over";

/** One asks, somebody else decides. What stays afterwards proves the deletion and names nobody. */
export const deletionRequestSchema = z.object({
  id: z.uuid(),
  jobSeekerId: jobSeekerIdSchema,
  /** Keyed hash of the case reference: whoever knows the reference finds the proof. */
  referenceHash: z.string(),
  reason: z.enum([...deletionReasons, RETENTION]),
  /** Absent where the retention rules asked. */
  requestedBy: accountIdSchema.optional(),
  requestedAt: z.date(),
  decision: z.enum(["deleted", "refused"]).optional(),
  decidedBy: accountIdSchema.optional(),
  decidedAt: z.date().optional(),
  deletedRows: z.record(z.string(), z.number()).optional(),
});
export type DeletionRequest = z.infer<typeof deletionRequestSchema>;

/** Requests and what became of them. */
export type DeletionRequests = {
  /** Answers false where the same file has an open request already. */
  readonly add: (request: DeletionRequest) => Promise<boolean>;
  readonly find: (id: string) => Promise<DeletionRequest | undefined>;
  /** Open ones first, then the newest. */
  readonly newest: (limit: number) => Promise<readonly DeletionRequest[]>;
  /** Answers false where somebody else decided meanwhile. */
  readonly refuse: (id: string, decidedBy: string, decidedAt: Date) => Promise<boolean>;
};
