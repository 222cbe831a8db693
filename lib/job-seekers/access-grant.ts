import { z } from "zod";
import { accountIdSchema } from "@/lib/accounts/account";
import { jobSeekerIdSchema } from "./job-seeker";

/** Why somebody who is not in charge needs a file. */
export const accessReasons = ["cover", "consultation", "query", "file-check"] as const;
export type AccessReason = (typeof accessReasons)[number];

/** A stated reason opens one file to one person for some hours. */
export const accessGrantSchema = z.object({
  id: z.uuid(),
  actorId: accountIdSchema,
  jobSeekerId: jobSeekerIdSchema,
  reason: z.enum(accessReasons),
  note: z.string().max(300).optional(),
  grantedAt: z.date(),
  expiresAt: z.date(),
});
export type AccessGrant = z.infer<typeof accessGrantSchema>;

/** Reasons that were stated, for as long as the person's file exists. */
export type AccessGrantStore = {
  readonly add: (grant: AccessGrant) => Promise<void>;
  /** The grant that lasts longest among those that hold at this moment. */
  readonly findHolding: (
    actorId: AccessGrant["actorId"],
    jobSeekerId: AccessGrant["jobSeekerId"],
    at: Date,
  ) => Promise<AccessGrant | undefined>;
};
