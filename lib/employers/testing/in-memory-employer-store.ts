import type { Employer, EmployerStore } from "../employer";

export const makeInMemoryEmployerStore = (initial: readonly Employer[] = []): EmployerStore => {
  const held = new Map(initial.map((employer) => [employer.id, employer]));
  return {
    find: async (id) => held.get(id),
    saveAll: async (employers) => {
      for (const employer of employers) held.set(employer.id, employer);
    },
  };
};
