import type { Actor } from "@/lib/accounts/account";
import { type JobSeekerId, jobSeekerIdSchema } from "@/lib/job-seekers/job-seeker";
import { asActor } from "../as-actor";
import type { Database } from "../client";

/** The file of the person who is signed in; the policies show nobody else's. */
export const findOwnFile = async (
  database: Pick<Database, "prisma">,
  actor: Actor,
): Promise<JobSeekerId | undefined> => {
  const row = await asActor(database, actor, ({ jobSeeker }) =>
    jobSeeker.findFirst({ where: { accountId: actor.id }, select: { id: true } }),
  );
  return row ? jobSeekerIdSchema.parse(row.id) : undefined;
};
