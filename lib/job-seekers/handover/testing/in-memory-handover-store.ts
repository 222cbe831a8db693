import { system } from "@/lib/accounts/rights";
import type { JobSeekerStore } from "../../job-seeker-store";
import type { HandoverStore, KnownPerson } from "../handover-store";

/** Exchanges with a store of people in memory, one after the other. */
export const makeInMemoryHandoverStore = (jobSeekers: JobSeekerStore): HandoverStore => {
  let last: Promise<unknown> = Promise.resolve();
  return {
    exchange: (references, _changedBy, decide) => {
      const next = last.then(async () => {
        const known = new Map<string, KnownPerson>();
        for (const reference of references) {
          const jobSeeker = await jobSeekers.findByReference(system, reference);
          if (!jobSeeker) continue;
          const identity = await jobSeekers.findIdentity(system, jobSeeker.id);
          known.set(reference, { jobSeeker, identity });
        }
        const decided = decide(known);
        await jobSeekers.saveAll(system, decided.keep);
        return decided;
      });
      last = next.catch(() => undefined);
      return next;
    },
  };
};
