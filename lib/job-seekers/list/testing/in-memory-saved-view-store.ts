import type { SavedView, SavedViewStore } from "../saved-views";

export const makeInMemorySavedViewStore = (): SavedViewStore => {
  let held: readonly SavedView[] = [];
  return {
    of: async (ownerId) =>
      held
        .filter((view) => view.ownerId === ownerId)
        .toSorted((one, other) => one.name.localeCompare(other.name, "de")),
    save: async (view) => {
      const others = held.filter(
        ({ ownerId, name }) => ownerId !== view.ownerId || name !== view.name,
      );
      held = [...others, view];
    },
    remove: async (ownerId, id) => {
      held = held.filter((view) => view.id !== id || view.ownerId !== ownerId);
    },
  };
};
