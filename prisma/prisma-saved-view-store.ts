import { savedViewSchema, type SavedViewStore } from "@/lib/job-seekers/list/saved-views";
import type { Database } from "./client";
import { toStorableText } from "./storable-text";

/** Saved views in PostgreSQL: filters only, nothing about anybody. */
export const makePrismaSavedViewStore = ({
  prisma: { savedView },
}: Pick<Database, "prisma">): SavedViewStore => ({
  of: async (ownerId) => {
    const rows = await savedView.findMany({ where: { ownerId } });
    return rows
      .map((row) => savedViewSchema.parse(row))
      .toSorted((one, other) => one.name.localeCompare(other.name, "de"));
  },
  save: async ({ id, ownerId, filter, ...view }) => {
    const name = toStorableText(view.name);
    await savedView.upsert({
      where: { ownerId_name: { ownerId, name } },
      create: { id, ownerId, name, filter },
      update: { filter },
    });
  },
  remove: async (ownerId, id) => {
    await savedView.deleteMany({ where: { id, ownerId } });
  },
});
