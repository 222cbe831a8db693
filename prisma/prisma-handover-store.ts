import { system } from "@/lib/accounts/rights";
import type {
  HandoverPerson,
  HandoverStore,
  KnownPeople,
} from "@/lib/job-seekers/handover/handover-store";
import { changedSections, sectionOf } from "@/lib/job-seekers/profile/profile-section";
import type { Cipher } from "@/lib/shared/cipher";
import { asActor } from "./as-actor";
import type { Database } from "./client";
import type { Prisma } from "./generated/client";
import { officers, toColumns, toJobSeeker } from "./job-seeker-row";
import { openIdentity, saveIdentity, sealIdentity } from "./sealed-identity";
import { toStorableJson, toStorableText } from "./storable-text";

/** One key of PostgreSQL's advisory locks: exchanges wait for one another, readers for nobody. */
const EXCHANGE_LOCK = 537_023;

/** Hand-overs in PostgreSQL: many people in a handful of statements, all of them or none. */
export const makePrismaHandoverStore = (
  database: Pick<Database, "prisma">,
  cipher: Cipher,
): HandoverStore => ({
  exchange: (references, changedBy, decide) =>
    asActor(database, system, async (transaction) => {
      await transaction.$executeRaw`SELECT pg_advisory_xact_lock(${EXCHANGE_LOCK})`;
      const known = await findKnown(transaction, cipher, references);
      const decided = decide(known);
      if (decided.keep.length > 0) {
        await tellWho(transaction, changedBy);
        await keepEarlier(transaction, decided.keep, known, changedBy);
        await keepProfiles(transaction, decided.keep);
        await keepOfficers(transaction, decided.keep);
        await keepIdentities(transaction, cipher, decided.keep, known);
      }
      return decided;
    }),
});

const findKnown = async (
  transaction: Prisma.TransactionClient,
  cipher: Cipher,
  references: readonly string[],
): Promise<KnownPeople> => {
  const wanted = references.map(toStorableText);
  await transaction.$executeRaw`
    SELECT 1 FROM job_seeker WHERE reference = ANY (${wanted}::text[]) FOR UPDATE`;
  const rows = await transaction.jobSeeker.findMany({
    where: { reference: { in: wanted } },
    include: { officers, identity: true },
  });
  return new Map(
    rows.map(({ identity, ...row }) => [
      row.reference,
      {
        jobSeeker: toJobSeeker(row),
        identity: identity ? openIdentity(cipher, identity) : undefined,
      },
    ]),
  );
};

/** What each changed section said before, for whoever takes the change back. */
const keepEarlier = async (
  transaction: Prisma.TransactionClient,
  people: readonly HandoverPerson[],
  known: KnownPeople,
  changedBy: string | undefined,
): Promise<void> => {
  const earlier = people.flatMap(({ jobSeeker }) => {
    const before = known.get(jobSeeker.reference)?.jobSeeker;
    return before
      ? changedSections(before, jobSeeker).map((section) => ({
          id: before.id,
          section,
          values: toStorableJson(sectionOf(before, section)),
        }))
      : [];
  });
  await transaction.$executeRaw`
    INSERT INTO profile_earlier (job_seeker_id, section, "values", changed_at, changed_by)
    SELECT id, section, said::jsonb, now(), ${changedBy ?? null}::uuid
    FROM unnest(
      ${earlier.map(({ id }) => id)}::uuid[],
      ${earlier.map(({ section }) => section)}::text[],
      ${earlier.map(({ values }) => values)}::text[]) AS told (id, section, said)
    ON CONFLICT (job_seeker_id, section) DO UPDATE SET "values" = EXCLUDED."values",
      changed_at = EXCLUDED.changed_at, changed_by = EXCLUDED.changed_by`;
};

/** The portal itself writes, and the history tells on whose behalf. */
const tellWho = async (
  transaction: Prisma.TransactionClient,
  changedBy: string | undefined,
): Promise<void> => {
  await transaction.$executeRaw`SELECT set_config('portal.actor_id', ${changedBy ?? ""}, TRUE)`;
};

const keepProfiles = async (
  transaction: Prisma.TransactionClient,
  people: readonly HandoverPerson[],
): Promise<void> => {
  const columns = people.map(({ jobSeeker }) => toColumns(jobSeeker));
  await transaction.$executeRaw`
    INSERT INTO job_seeker (id, reference, site_id, profile)
    SELECT id, reference, site_id, profile::jsonb
    FROM unnest(
      ${columns.map(({ id }) => id)}::uuid[],
      ${columns.map(({ reference }) => toStorableText(reference))}::text[],
      ${columns.map(({ siteId }) => siteId)}::text[],
      ${columns.map(({ profile }) => JSON.stringify(profile))}::text[]
    ) AS told (id, reference, site_id, profile)
    ON CONFLICT (id) DO UPDATE SET site_id = EXCLUDED.site_id, profile = EXCLUDED.profile`;
};

/** Touches only what changes: each row that comes or goes is an entry of the history. */
const keepOfficers = async (
  transaction: Prisma.TransactionClient,
  people: readonly HandoverPerson[],
): Promise<void> => {
  const charges = people.flatMap(({ jobSeeker }) =>
    toColumns(jobSeeker).officers.create.map((charge) => ({ id: jobSeeker.id, ...charge })),
  );
  const [ids, officerIds] = [
    charges.map(({ id }) => id),
    charges.map(({ officerId }) => officerId),
  ];
  await transaction.$executeRaw`
    DELETE FROM job_seeker_officer AS held
    WHERE held.job_seeker_id = ANY (${people.map(({ jobSeeker }) => jobSeeker.id)}::uuid[])
      AND NOT EXISTS (
        SELECT FROM unnest(${ids}::uuid[], ${officerIds}::uuid[]) AS told (id, officer_id)
        WHERE told.id = held.job_seeker_id AND told.officer_id = held.officer_id)`;
  await transaction.$executeRaw`
    INSERT INTO job_seeker_officer (job_seeker_id, officer_id, position)
    SELECT id, officer_id, position
    FROM unnest(
      ${ids}::uuid[], ${officerIds}::uuid[], ${charges.map(({ position }) => position)}::smallint[]
    ) AS told (id, officer_id, position)
    ON CONFLICT (job_seeker_id, officer_id) DO UPDATE SET position = EXCLUDED.position`;
};

/** New names at once; those that change one by one, so that the history can say which field did. */
const keepIdentities = async (
  transaction: Prisma.TransactionClient,
  cipher: Cipher,
  people: readonly HandoverPerson[],
  known: KnownPeople,
): Promise<void> => {
  const isKnown = ({ jobSeeker }: HandoverPerson): boolean =>
    known.get(jobSeeker.reference)?.identity !== undefined;
  const data = people
    .filter((person) => !isKnown(person))
    .map(({ jobSeeker: { id }, identity }) =>
      sealIdentity(cipher, { ...identity, jobSeekerId: id }),
    );
  await transaction.jobSeekerIdentity.createMany({ data });
  for (const { jobSeeker, identity } of people.filter(isKnown)) {
    await saveIdentity(transaction, cipher, { ...identity, jobSeekerId: jobSeeker.id });
  }
};
