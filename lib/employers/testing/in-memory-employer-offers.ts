import { refused } from "@/lib/shared/result";
import type { Mail } from "@/lib/mail/mail";
import type { VacancyTransition } from "@/lib/vacancies/life/vacancy-transition";
import type { Vacancy, VacancyId } from "@/lib/vacancies/vacancy";
import type { Employer } from "../employer";
import type { EmployerOffer, EmployerOffers } from "../offers/employer-offers";

export type InMemoryEmployerOffers = EmployerOffers & { readonly sent: readonly Mail[] };

/** Offers of these companies; each company's members read mail at these addresses. */
export const makeInMemoryEmployerOffers = (
  employers: ReadonlyMap<string, Employer>,
  contacts: readonly string[] = [],
): InMemoryEmployerOffers => {
  const held = new Map<VacancyId, Vacancy>();
  const steps: VacancyTransition[] = [];
  const sent: Mail[] = [];
  const all = (): readonly Vacancy[] => [...held.values()];
  const find = (id: VacancyId): EmployerOffer | undefined => {
    const vacancy = held.get(id);
    const employer = employers.get(vacancy?.employerId ?? "");
    return vacancy && employer && { vacancy, employer };
  };

  return {
    sent,
    find: async (id) => find(id),
    ofEmployer: async (id) =>
      all()
        .filter(({ employerId }) => employerId === id)
        .toSorted((one, other) => other.changedAt.getTime() - one.changedAt.getTime()),
    inReview: async () =>
      all()
        .filter(({ status }) => status === "in-review")
        .toSorted((one, other) => one.changedAt.getTime() - other.changedAt.getTime())
        .flatMap(({ id }) => find(id) ?? []),
    history: async (id) => steps.filter(({ vacancyId }) => vacancyId === id),
    add: async (_by, vacancy) => void held.set(vacancy.id, vacancy),
    change: async (_by, id, decide) => {
      const offer = find(id);
      if (!offer) return refused({ code: "offer-unknown" });
      const decided = decide({ ...offer, contacts });
      if (!decided.ok) return decided;
      const { vacancy, transition, mails } = decided.value;
      held.set(id, vacancy);
      if (transition) steps.push(transition);
      sent.push(...(mails ?? []));
      return { ok: true, value: vacancy };
    },
  };
};
