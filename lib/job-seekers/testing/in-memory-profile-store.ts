import { type Acting, mayTouch, system } from "@/lib/accounts/rights";
import type { JobSeeker } from "../job-seeker";
import { changedSections, sectionOf } from "../profile/profile-section";
import type { EarlierSection, ProfileStore } from "../profile/profile-store";

/** `hasReason` stands for the reasons that PostgreSQL looks up itself. */
export const makeInMemoryProfileStore = (
  people: Map<string, JobSeeker>,
  hasReason: (actorId: string, jobSeekerId: string) => boolean = () => false,
  now: () => Date = () => new Date(),
): ProfileStore => {
  const earlier = new Map<string, EarlierSection[]>();
  const mayDo = (
    acting: Acting,
    action: "job-seekers.read" | "job-seekers.write",
    person: JobSeeker,
  ): boolean =>
    acting === system || mayTouch(acting, action, person, hasReason(acting.id, person.id));

  return {
    change: async (acting, id, decide) => {
      const current = people.get(id);
      if (!current || !mayDo(acting, "job-seekers.write", current)) return undefined;
      const held = earlier.get(id) ?? [];
      const decided = decide(current, held);
      if (!decided.ok) return decided;
      const sections = changedSections(current, decided.value);
      const replaced = sections.map((section) => ({
        section,
        values: sectionOf(current, section),
        changedAt: now(),
        ...(acting === system ? {} : { changedBy: acting.id }),
      }));
      earlier.set(id, [...held.filter(({ section }) => !sections.includes(section)), ...replaced]);
      people.set(id, decided.value);
      return decided;
    },
    findEarlier: async (acting, id) => {
      const person = people.get(id);
      return person && mayDo(acting, "job-seekers.read", person) ? (earlier.get(id) ?? []) : [];
    },
  };
};
