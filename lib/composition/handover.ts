import { randomUUID } from "node:crypto";
import { type CreateJobSeeker, makeCreateJobSeeker } from "@/lib/job-seekers/create-job-seeker";
import { makeReadOccupations } from "@/lib/job-seekers/handover/read-occupations";
import { makeReceivePeople, type ReceivePeople } from "@/lib/job-seekers/handover/receive-people";
import { type DecideUpload, makeDecideUpload } from "@/lib/job-seekers/uploads/decide-upload";
import { makeTakeUpload, type TakeUpload } from "@/lib/job-seekers/uploads/take-upload";
import type { UploadStore } from "@/lib/job-seekers/uploads/upload-store";
import { makeWorkOnUploads, type WorkOnUploads } from "@/lib/job-seekers/uploads/work-on-uploads";
import { makeFindOccupations } from "@/lib/readings/find-occupations";
import { dayOf } from "@/lib/shared/dates";
import { makePrismaHandoverStore } from "@/prisma/prisma-handover-store";
import { makePrismaUploadStore } from "@/prisma/prisma-upload-store";
import { accountStore } from "./accounts";
import { auditTrail } from "./audit";
import { cipher } from "./cipher";
import { database } from "./database";
import { once } from "./once";
import { operator } from "./operator";
import { gazetteer } from "./places";
import { occupationResolver, resolverLoaded, vocabulary } from "./vocabulary";

const uploadStore: () => UploadStore = once("upload-store", () =>
  makePrismaUploadStore(database(), cipher()),
);

export type HandoverUseCases = {
  readonly receive: ReceivePeople;
  readonly createJobSeeker: CreateJobSeeker;
  readonly takeUpload: TakeUpload;
  readonly decideUpload: DecideUpload;
  readonly uploads: Pick<UploadStore, "find" | "listOwn" | "linesAfter">;
};

export const handoverUseCases: () => HandoverUseCases = once("handover-use-cases", () => {
  const words = { vocabulary: vocabulary(), resolver: occupationResolver() };
  const uploads = uploadStore();
  const receive = makeReceivePeople({
    handovers: makePrismaHandoverStore(database(), cipher()),
    accounts: accountStore(),
    audit: auditTrail(),
    gazetteer: gazetteer(),
    readOccupations: makeReadOccupations({
      ...words,
      findOccupations: makeFindOccupations(words),
    }),
    sites: operator().sites,
    newId: randomUUID,
    today: () => dayOf(new Date()),
  });
  return {
    receive,
    createJobSeeker: makeCreateJobSeeker(receive),
    takeUpload: makeTakeUpload({ uploads, newId: randomUUID, now: () => new Date() }),
    decideUpload: makeDecideUpload({ uploads, audit: auditTrail() }),
    uploads,
  };
});

/** Works through the files that people brought, for the worker of this installation. */
export const makeWorkOnUploadsHere = (shouldStop: () => boolean): WorkOnUploads => {
  const work = makeWorkOnUploads({
    uploads: uploadStore(),
    accounts: accountStore(),
    receive: handoverUseCases().receive,
    now: () => new Date(),
    shouldStop,
  });
  return async () => {
    await resolverLoaded();
    return work();
  };
};
