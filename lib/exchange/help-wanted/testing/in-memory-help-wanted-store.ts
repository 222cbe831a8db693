import type { VacancyId } from "@/lib/vacancies/vacancy";
import type { HelpCall, HelpStep } from "../help-wanted";
import type { HelpWantedStore } from "../help-wanted-store";

export const makeInMemoryHelpWantedStore = (): HelpWantedStore => {
  const calls = new Map<VacancyId, HelpCall>();
  const steps = new Map<VacancyId, readonly HelpStep[]>();
  const note = (id: VacancyId, step: HelpStep): void =>
    void steps.set(id, [step, ...(steps.get(id) ?? [])]);
  return {
    find: async (id) => calls.get(id),
    ask: async (call) => {
      if (calls.has(call.vacancyId)) return false;
      calls.set(call.vacancyId, call);
      note(call.vacancyId, { step: "asked", note: call.note, at: call.at });
      return true;
    },
    takeBack: async ({ vacancyId, at }) => {
      if (!calls.delete(vacancyId)) return false;
      note(vacancyId, { step: "taken-back", at });
      return true;
    },
    history: async (id) => steps.get(id) ?? [],
  };
};
