import { randomUUID } from "node:crypto";
import type { AccessGrantStore } from "@/lib/job-seekers/access-grant";
import type { JobSeekerStore } from "@/lib/job-seekers/job-seeker-store";
import {
  type ListOwnJobSeekers,
  makeListOwnJobSeekers,
} from "@/lib/job-seekers/list-own-job-seekers";
import { makeOpenFile, type OpenFile } from "@/lib/job-seekers/open-file";
import { makeStateReason, type StateReason } from "@/lib/job-seekers/state-reason";
import { dayOf } from "@/lib/shared/dates";
import { makePrismaAccessGrantStore } from "@/prisma/prisma-access-grant-store";
import { makePrismaJobSeekerStore } from "@/prisma/prisma-job-seeker-store";
import { resealIdentities, sealReadableIdentities } from "@/prisma/sealed-identity";
import { auditTrail } from "./audit";
import { cipher } from "./cipher";
import { database } from "./database";
import { once } from "./once";

export const jobSeekerStore: () => JobSeekerStore = once("job-seeker-store", () =>
  makePrismaJobSeekerStore(database(), cipher()),
);

const accessGrantStore: () => AccessGrantStore = once("access-grant-store", () =>
  makePrismaAccessGrantStore(database()),
);

export type JobSeekerUseCases = {
  readonly listOwn: ListOwnJobSeekers;
  readonly openFile: OpenFile;
  readonly stateReason: StateReason;
};

export const jobSeekerUseCases: () => JobSeekerUseCases = once("job-seeker-use-cases", () => {
  const shared = {
    jobSeekers: jobSeekerStore(),
    grants: accessGrantStore(),
    audit: auditTrail(),
    now: () => new Date(),
  };
  return {
    listOwn: makeListOwnJobSeekers({ ...shared, today: () => dayOf(new Date()) }),
    openFile: makeOpenFile(shared),
    stateReason: makeStateReason({ ...shared, newId: randomUUID }),
  };
});

/** For the start: what older versions left readable is sealed before anybody reads. */
export const sealIdentitiesLeftReadable = (): Promise<number> =>
  sealReadableIdentities(database(), cipher());

/** Seals identities with today's key. */
export const resealAllIdentities = (): Promise<number> => resealIdentities(database(), cipher());
