import type { JobSeekerStore } from "@/lib/job-seekers/job-seeker-store";
import {
  type ListOwnJobSeekers,
  makeListOwnJobSeekers,
} from "@/lib/job-seekers/list-own-job-seekers";
import { dayOf } from "@/lib/shared/dates";
import { makePrismaJobSeekerStore } from "@/prisma/prisma-job-seeker-store";
import { database } from "./database";
import { once } from "./once";

export const jobSeekerStore: () => JobSeekerStore = once("job-seeker-store", () =>
  makePrismaJobSeekerStore(database()),
);

export const jobSeekerUseCases: () => { readonly listOwn: ListOwnJobSeekers } = once(
  "job-seeker-use-cases",
  () => ({
    listOwn: makeListOwnJobSeekers({
      jobSeekers: jobSeekerStore(),
      today: () => dayOf(new Date()),
    }),
  }),
);
