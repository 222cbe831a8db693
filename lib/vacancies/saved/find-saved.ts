import { publicStateOf } from "../public-state";
import type { Vacancy, VacancyId } from "../vacancy";
import type { VacancyStore } from "../vacancy-store";
import type { SavedVacancies } from "./saved-vacancies";

/** What became of a saved offer; of a hidden one the public learns nothing else. */
export type SavedOffer =
  | { readonly id: VacancyId; readonly state: "open" | "ended"; readonly vacancy: Vacancy }
  | { readonly id: VacancyId; readonly state: "hidden" };

export type FindSaved = (saved: SavedVacancies) => Promise<readonly SavedOffer[]>;

/** In the order they were saved, also those that have ended since. */
export const makeFindSaved =
  ({ findMany }: Pick<VacancyStore, "findMany">): FindSaved =>
  async (saved) => {
    if (saved.length === 0) return [];
    const found = new Map((await findMany(saved)).map((vacancy) => [vacancy.id, vacancy]));
    return saved.map((id) => toSavedOffer(id, found.get(id)));
  };

const toSavedOffer = (id: VacancyId, vacancy: Vacancy | undefined): SavedOffer => {
  const state = vacancy ? publicStateOf(vacancy.status) : "hidden";
  return vacancy && state !== "hidden" ? { id, state, vacancy } : { id, state: "hidden" };
};
