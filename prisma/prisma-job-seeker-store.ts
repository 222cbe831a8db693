import {
  type JobSeeker,
  type JobSeekerIdentity,
  jobSeekerIdentitySchema,
  jobSeekerSchema,
} from "@/lib/job-seekers/job-seeker";
import type { JobSeekerStore } from "@/lib/job-seekers/job-seeker-store";
import { byFamilyName, fullNameOf } from "@/lib/job-seekers/name-order";
import type { Database } from "./client";
import type { Prisma } from "./generated/client";
import { withoutNulls } from "./known-values";

/** Job-seekers in PostgreSQL: who they are lies in a table of its own, read only where asked for. */
export const makePrismaJobSeekerStore = ({ prisma }: Database): JobSeekerStore => ({
  find: async (id) => {
    const row = await prisma.jobSeeker.findUnique({ where: { id }, include: { officers } });
    return row ? toJobSeeker(row) : undefined;
  },
  findIdentity: async (id) => {
    const row = await prisma.jobSeekerIdentity.findUnique({ where: { jobSeekerId: id } });
    return row ? toIdentity(row) : undefined;
  },
  inChargeOf: async (officerId) => {
    const rows = await prisma.jobSeeker.findMany({
      where: { officers: { some: { officerId } } },
      include: { officers, identity: true },
    });
    return rows
      .flatMap(({ identity, ...row }) =>
        identity ? [{ jobSeeker: toJobSeeker(row), identity: toIdentity(identity) }] : [],
      )
      .toSorted((one, other) => byFamilyName(one.identity, other.identity))
      .map(({ jobSeeker, identity }) => ({ jobSeeker, name: fullNameOf(identity) }));
  },
  saveAll: async (people) => {
    await prisma.$transaction(
      people.flatMap(({ jobSeeker, identity }) => [
        prisma.jobSeekerOfficer.deleteMany({ where: { jobSeekerId: jobSeeker.id } }),
        prisma.jobSeeker.upsert({
          where: { id: jobSeeker.id },
          create: toColumns(jobSeeker),
          update: toColumns(jobSeeker),
        }),
        prisma.jobSeekerIdentity.upsert({
          where: { jobSeekerId: jobSeeker.id },
          create: { jobSeekerId: jobSeeker.id, ...toIdentityColumns(identity) },
          update: toIdentityColumns(identity),
        }),
      ]),
    );
  },
});

const officers = { orderBy: { position: "asc" } } as const;

type JobSeekerRow = Prisma.JobSeekerGetPayload<{ include: { officers: true } }>;

const toJobSeeker = ({ profile, officers: inCharge, ...columns }: JobSeekerRow): JobSeeker =>
  jobSeekerSchema.parse({
    ...(typeof profile === "object" ? profile : {}),
    ...columns,
    officerIds: inCharge.map(({ officerId }) => officerId),
  });

const toIdentity = (row: Readonly<Record<string, unknown>>): JobSeekerIdentity =>
  jobSeekerIdentitySchema.parse(withoutNulls(row));

const toColumns = ({ id, reference, siteId, officerIds, ...profile }: JobSeeker) => ({
  id,
  reference,
  siteId,
  profile,
  officers: {
    create: [...new Set(officerIds)].map((officerId, position) => ({ officerId, position })),
  },
});

/** Names every column: what is no longer known must be cleared. */
const toIdentityColumns = ({ givenName, familyName, phone, email }: JobSeekerIdentity) => ({
  givenName,
  familyName,
  phone: phone ?? null,
  email: email ?? null,
});
