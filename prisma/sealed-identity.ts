import { type JobSeekerIdentity, jobSeekerIdentitySchema } from "@/lib/job-seekers/job-seeker";
import type { Cipher } from "@/lib/shared/cipher";
import { system } from "@/lib/accounts/rights";
import { asActor } from "./as-actor";
import type { Database } from "./client";
import type { Prisma } from "./generated/client";
import { withoutNulls } from "./known-values";

type SealedRow = { readonly jobSeekerId: string; readonly sealed: string };

export const sealIdentity = (
  cipher: Cipher,
  { jobSeekerId, ...identity }: JobSeekerIdentity,
): SealedRow => ({
  jobSeekerId,
  sealed: cipher.encrypt(JSON.stringify(identity), placeOfIdentity(jobSeekerId)),
});

export const openIdentity = (
  cipher: Cipher,
  { jobSeekerId, sealed }: SealedRow,
): JobSeekerIdentity =>
  jobSeekerIdentitySchema.parse({
    ...JSON.parse(cipher.decrypt(sealed, placeOfIdentity(jobSeekerId))),
    jobSeekerId,
  });

/** Keeps who somebody is and tells the history which fields changed, without their values. */
export const saveIdentity = async (
  transaction: Prisma.TransactionClient,
  cipher: Cipher,
  identity: JobSeekerIdentity,
): Promise<void> => {
  const where = { jobSeekerId: identity.jobSeekerId };
  const held = await transaction.jobSeekerIdentity.findUnique({ where });
  const fields = held ? changedFields(openIdentity(cipher, held), identity) : [];
  if (held && fields.length === 0) return;
  await tellIdentityChanges(transaction, fields);
  const sealed = sealIdentity(cipher, identity);
  await transaction.jobSeekerIdentity.upsert({ where, create: sealed, update: sealed });
};

const changedFields = (was: JobSeekerIdentity, becomes: JobSeekerIdentity): readonly string[] =>
  jobSeekerIdentitySchema
    .keyof()
    .options.filter((field) => (was[field] ?? "") !== (becomes[field] ?? ""));

/** The trigger on the table cannot open what is sealed; `-` says that nothing else is said now. */
export const tellIdentityChanges = async (
  transaction: Prisma.TransactionClient,
  fields: readonly string[],
): Promise<void> => {
  const told = fields.length > 0 ? fields.join(" ") : "-";
  await transaction.$executeRaw`SELECT set_config('portal.identity_fields', ${told}, TRUE)`;
};

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

export const placeOfIdentity = (jobSeekerId: string): string =>
  `job-seeker-identity:${jobSeekerId}`;
