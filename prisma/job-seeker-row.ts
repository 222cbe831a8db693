import { type JobSeeker, jobSeekerSchema } from "@/lib/job-seekers/job-seeker";
import type { Prisma } from "./generated/client";
import { withoutNulls } from "./known-values";
import { toStorableJson } from "./storable-text";

export const officers = { orderBy: { position: "asc" } } as const;

type JobSeekerRow = Prisma.JobSeekerGetPayload<{ include: { officers: true } }>;

export const toJobSeeker = ({ profile, officers: inCharge, ...columns }: JobSeekerRow): JobSeeker =>
  jobSeekerSchema.parse({
    ...(typeof profile === "object" ? profile : {}),
    ...withoutNulls(columns),
    officerIds: inCharge.map(({ officerId }) => officerId),
  });

type JobSeekerColumns = {
  readonly id: string;
  readonly reference: string;
  readonly siteId: string;
  readonly accountId: string | null;
  readonly profile: Prisma.InputJsonObject;
  readonly officers: { readonly create: { officerId: string; position: number }[] };
};

/** Names every column: what is no longer known must be cleared. */
export const toColumns = (person: JobSeeker): JobSeekerColumns => {
  const { id, reference, siteId, accountId, officerIds } = person;
  return {
    id,
    reference,
    siteId,
    accountId: accountId ?? null,
    profile: toProfile(person),
    officers: {
      create: [...new Set(officerIds)].map((officerId, position) => ({ officerId, position })),
    },
  };
};

/** What lies in the column `profile`: all that has no column of its own. */
export const toProfile = ({
  id: _id,
  reference: _reference,
  siteId: _siteId,
  accountId: _accountId,
  officerIds: _officerIds,
  ...profile
}: JobSeeker): Prisma.InputJsonObject => JSON.parse(toStorableJson(profile));
