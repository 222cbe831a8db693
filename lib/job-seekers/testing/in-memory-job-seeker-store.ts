import type { JobSeeker, JobSeekerIdentity } from "../job-seeker";
import type { JobSeekerStore } from "../job-seeker-store";
import { byFamilyName, fullNameOf } from "../name-order";

type Person = { readonly jobSeeker: JobSeeker; readonly identity: JobSeekerIdentity };

export const makeInMemoryJobSeekerStore = (initial: readonly Person[] = []): JobSeekerStore => {
  let held = new Map(initial.map((person) => [person.jobSeeker.id, person]));

  return {
    find: async (id) => held.get(id)?.jobSeeker,
    findIdentity: async (id) => held.get(id)?.identity,
    inChargeOf: async (officerId) =>
      [...held.values()]
        .filter(({ jobSeeker }) => jobSeeker.officerIds.includes(officerId))
        .toSorted((one, other) => byFamilyName(one.identity, other.identity))
        .map(({ jobSeeker, identity }) => ({ jobSeeker, name: fullNameOf(identity) })),
    saveAll: async (people) => {
      const next = new Map([
        ...held,
        ...people.map((person) => [person.jobSeeker.id, person] as const),
      ]);
      const references = [...next.values()].map(({ jobSeeker }) => jobSeeker.reference);
      if (new Set(references).size < references.length) {
        throw new Error("Two job-seekers share a case reference");
      }
      held = next;
    },
  };
};
