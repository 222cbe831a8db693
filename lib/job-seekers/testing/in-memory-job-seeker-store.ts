import { type Acting, mayTouch, system } from "@/lib/accounts/rights";
import type { JobSeeker, JobSeekerIdentity } from "../job-seeker";
import type { JobSeekerStore } from "../job-seeker-store";
import { byFamilyName, fullNameOf } from "../name-order";

type Person = { readonly jobSeeker: JobSeeker; readonly identity: JobSeekerIdentity };

/** `hasReason` stands for the reasons that PostgreSQL looks up itself. */
export const makeInMemoryJobSeekerStore = (
  initial: readonly Person[] = [],
  hasReason: (actorId: string, jobSeekerId: string) => boolean = () => false,
): JobSeekerStore => {
  let held = new Map(initial.map((person) => [person.jobSeeker.id, person]));

  const isOpen =
    (acting: Acting) =>
    ({ jobSeeker }: Person): boolean =>
      acting === system ||
      mayTouch(acting, "job-seekers.read", jobSeeker, hasReason(acting.id, jobSeeker.id));
  const openTo = (acting: Acting): readonly Person[] => [...held.values()].filter(isOpen(acting));

  return {
    find: async (acting, id) =>
      openTo(acting).find(({ jobSeeker }) => jobSeeker.id === id)?.jobSeeker,
    findByReference: async (acting, reference) =>
      openTo(acting).find(({ jobSeeker }) => jobSeeker.reference === reference)?.jobSeeker,
    findByAccount: async (acting, accountId) =>
      openTo(acting).find(({ jobSeeker }) => jobSeeker.accountId === accountId)?.jobSeeker,
    findIdentity: async (acting, id) =>
      openTo(acting).find(({ jobSeeker }) => jobSeeker.id === id)?.identity,
    inChargeOf: async (acting, officerId) =>
      openTo(acting)
        .filter(({ jobSeeker }) => jobSeeker.officerIds.includes(officerId))
        .toSorted((one, other) => byFamilyName(one.identity, other.identity))
        .map(({ jobSeeker, identity }) => ({ jobSeeker, name: fullNameOf(identity) })),
    ofSite: async (acting, siteId) =>
      openTo(acting)
        .filter(({ jobSeeker }) => jobSeeker.siteId === siteId)
        .toSorted((one, other) => byFamilyName(one.identity, other.identity))
        .map(({ jobSeeker, identity }) => ({ jobSeeker, name: fullNameOf(identity) })),
    setOfficers: async (acting, id, officerIds) => {
      if (acting !== system) throw new Error("Only the portal itself says who is in charge");
      const person = held.get(id);
      if (!person) return;
      const jobSeeker = { ...person.jobSeeker, officerIds: [...officerIds] };
      held = new Map([...held, [id, { ...person, jobSeeker }]]);
    },
    after: async (acting, after, limit) =>
      openTo(acting)
        .map(({ jobSeeker }) => jobSeeker)
        .filter(({ id }) => after === undefined || id > after)
        .toSorted((one, other) => (one.id < other.id ? -1 : 1))
        .slice(0, limit),
    saveAll: async (acting, people) => {
      if (acting !== system) throw new Error("Only the portal itself writes job-seekers");
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
