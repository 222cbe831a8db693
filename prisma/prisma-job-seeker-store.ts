import { type Acting } from "@/lib/accounts/rights";
import type { JobSeeker, JobSeekerIdentity } from "@/lib/job-seekers/job-seeker";
import type { JobSeekerStore, JobSeekerWithName } from "@/lib/job-seekers/job-seeker-store";
import { byFamilyName, fullNameOf } from "@/lib/job-seekers/name-order";
import type { Cipher } from "@/lib/shared/cipher";
import { asActor } from "./as-actor";
import type { Database } from "./client";
import type { Prisma } from "./generated/client";
import { officers, toColumns, toJobSeeker } from "./job-seeker-row";
import { openIdentity, saveIdentity } from "./sealed-identity";
import { toStorableText } from "./storable-text";

/**
 * Job-seekers in PostgreSQL: who they are lies sealed in a table of its own, read only where asked
 * for. Every query runs as the one who acts, so that the database itself keeps to the rights table.
 */
export const makePrismaJobSeekerStore = (
  database: Pick<Database, "prisma">,
  cipher: Cipher,
): JobSeekerStore => {
  const findBy = (
    acting: Acting,
    where: Prisma.JobSeekerWhereUniqueInput,
  ): Promise<JobSeeker | undefined> =>
    asActor(database, acting, async ({ jobSeeker }) => {
      const row = await jobSeeker.findUnique({ where, include: { officers } });
      return row ? toJobSeeker(row) : undefined;
    });

  return {
    find: (acting, id) => findBy(acting, { id }),
    findByReference: (acting, reference) =>
      findBy(acting, { reference: toStorableText(reference) }),
    findByAccount: (acting, accountId) => findBy(acting, { accountId }),
    findIdentity: (acting, id) =>
      asActor(database, acting, async ({ jobSeekerIdentity }) => {
        const row = await jobSeekerIdentity.findUnique({ where: { jobSeekerId: id } });
        return row ? openIdentity(cipher, row) : undefined;
      }),
    inChargeOf: (acting, officerId) =>
      listBy(database, cipher, acting, { officers: { some: { officerId } } }),
    ofSite: (acting, siteId) => listBy(database, cipher, acting, { siteId }),
    setOfficers: (...told) => setOfficers(database, ...told),
    after: (acting, after, limit) => readAfter(database, acting, after, limit),
    saveAll: (acting, people) =>
      asActor(database, acting, async (transaction) => {
        for (const person of people) await save(transaction, cipher, person);
      }),
  };
};

const listBy = async (
  database: Pick<Database, "prisma">,
  cipher: Cipher,
  acting: Acting,
  where: Prisma.JobSeekerWhereInput,
): Promise<readonly JobSeekerWithName[]> => {
  const rows = await asActor(database, acting, ({ jobSeeker }) =>
    jobSeeker.findMany({ where, include: { officers, identity: true } }),
  );
  return rows
    .flatMap(({ identity, ...row }) =>
      identity ? [{ jobSeeker: toJobSeeker(row), identity: openIdentity(cipher, identity) }] : [],
    )
    .toSorted((one, other) => byFamilyName(one.identity, other.identity))
    .map(({ jobSeeker, identity }) => ({ jobSeeker, name: fullNameOf(identity) }));
};

const setOfficers = (
  database: Pick<Database, "prisma">,
  ...[acting, id, officerIds, by]: Parameters<JobSeekerStore["setOfficers"]>
): Promise<void> =>
  asActor(database, acting, async (transaction) => {
    await transaction.$executeRaw`SELECT set_config('portal.actor_id', ${by}, TRUE)`;
    const inCharge = [...new Set(officerIds)].map((officerId, position) => ({
      officerId,
      position,
    }));
    await saveOfficers(transaction, id, inCharge);
  });

const readAfter = async (
  database: Pick<Database, "prisma">,
  ...[acting, after, limit]: Parameters<JobSeekerStore["after"]>
): Promise<readonly JobSeeker[]> => {
  const rows = await asActor(database, acting, ({ jobSeeker }) =>
    jobSeeker.findMany({
      ...(after ? { where: { id: { gt: after } } } : {}),
      include: { officers },
      orderBy: { id: "asc" },
      take: limit,
    }),
  );
  return rows.map(toJobSeeker);
};

const save = async (
  transaction: Prisma.TransactionClient,
  cipher: Cipher,
  { jobSeeker, identity }: { jobSeeker: JobSeeker; identity: JobSeekerIdentity },
): Promise<void> => {
  const { id } = jobSeeker;
  const { officers: inCharge, ...columns } = toColumns(jobSeeker);
  await transaction.jobSeeker.upsert({ where: { id }, create: columns, update: columns });
  await saveOfficers(transaction, id, inCharge.create);
  await saveIdentity(transaction, cipher, { ...identity, jobSeekerId: id });
};

/** Touches only what changes: each row that comes or goes is an entry of the history. */
const saveOfficers = async (
  { jobSeekerOfficer }: Prisma.TransactionClient,
  jobSeekerId: string,
  inCharge: readonly { readonly officerId: string; readonly position: number }[],
): Promise<void> => {
  const officerIds = inCharge.map(({ officerId }) => officerId);
  await jobSeekerOfficer.deleteMany({ where: { jobSeekerId, officerId: { notIn: officerIds } } });
  for (const { officerId, position } of inCharge) {
    await jobSeekerOfficer.upsert({
      where: { jobSeekerId_officerId: { jobSeekerId, officerId } },
      create: { jobSeekerId, officerId, position },
      update: { position },
    });
  }
};
