import { type JobSeekerIdentity, jobSeekerIdentitySchema } from "@/lib/job-seekers/job-seeker";
import type { Cipher } from "@/lib/shared/cipher";
import { system } from "@/lib/accounts/rights";
import { asActor } from "./as-actor";
import type { Database } from "./client";
import { withoutNulls } from "./known-values";

type SealedRow = { readonly jobSeekerId: string; readonly sealed: string };

export const sealIdentity = (
  cipher: Cipher,
  { jobSeekerId, ...identity }: JobSeekerIdentity,
): SealedRow => ({
  jobSeekerId,
  sealed: cipher.encrypt(JSON.stringify(identity), placeOf(jobSeekerId)),
});

export const openIdentity = (
  cipher: Cipher,
  { jobSeekerId, sealed }: SealedRow,
): JobSeekerIdentity =>
  jobSeekerIdentitySchema.parse({
    ...JSON.parse(cipher.decrypt(sealed, placeOf(jobSeekerId))),
    jobSeekerId,
  });

/**
 * Seals the identities that older versions kept readable, and removes the readable ones together
 * with the file they lay in. All or nothing; answers how many there were.
 */
export const sealReadableIdentities = (
  database: Pick<Database, "prisma">,
  cipher: Cipher,
): Promise<number> =>
  asActor(database, system, async (transaction) => {
    const readable = await transaction.identityToSeal.findMany();
    if (readable.length === 0) return 0;
    const known = await transaction.jobSeeker.findMany({ select: { id: true } });
    const ids = new Set(known.map(({ id }) => id));
    await transaction.jobSeekerIdentity.createMany({
      data: readable
        .filter(({ jobSeekerId }) => ids.has(jobSeekerId))
        .map((row) => sealIdentity(cipher, jobSeekerIdentitySchema.parse(withoutNulls(row)))),
      skipDuplicates: true,
    });
    await transaction.$executeRaw`TRUNCATE identity_to_seal`;
    return readable.length;
  });

/** Seals with today's key whatever an older one sealed; answers how many those were. */
export const resealIdentities = (
  database: Pick<Database, "prisma">,
  cipher: Cipher,
): Promise<number> =>
  asActor(database, system, async (transaction) => {
    const rows = await transaction.jobSeekerIdentity.findMany();
    const outdated = rows.filter(({ sealed }) => cipher.isOutdated(sealed));
    for (const row of outdated) {
      const { sealed } = sealIdentity(cipher, openIdentity(cipher, row));
      await transaction.jobSeekerIdentity.update({
        where: { jobSeekerId: row.jobSeekerId },
        data: { sealed },
      });
    }
    return outdated.length;
  });

const placeOf = (jobSeekerId: string): string => `job-seeker-identity:${jobSeekerId}`;
