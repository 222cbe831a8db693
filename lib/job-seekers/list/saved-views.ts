import { z } from "zod";
import { type AccountId, accountIdSchema, type Actor } from "@/lib/accounts/account";
import { mayEver } from "@/lib/accounts/rights";
import { ok, refused, type Result } from "@/lib/shared/result";
import { type PersonFilter, personFilterSchema } from "./person-filter";

export const savedViewIdSchema = z.uuid().brand<"SavedViewId">();
export type SavedViewId = z.infer<typeof savedViewIdSchema>;

/** Filters without words searched for. */
export const savedFilterSchema = personFilterSchema
  .omit({ q: true, fresh: true })
  .extend({ fresh: z.boolean() });

/** Filters somebody comes back to, by name. Words searched for may name people and are left out. */
export const savedViewSchema = z.object({
  id: savedViewIdSchema,
  ownerId: accountIdSchema,
  name: z.string().min(1).max(60),
  filter: savedFilterSchema,
});
export type SavedView = z.infer<typeof savedViewSchema>;

/** Saved views; nobody sees those of others. */
export type SavedViewStore = {
  /** By name. */
  readonly of: (ownerId: AccountId) => Promise<readonly SavedView[]>;
  /** Takes the place of one with the same name. */
  readonly save: (view: SavedView) => Promise<void>;
  readonly remove: (ownerId: AccountId, id: SavedViewId) => Promise<void>;
};

export const saveViewSchema = z.object({ name: z.string().trim().min(1).max(60) });

export type SaveViewRefusal = { readonly code: "not-allowed" | "too-many" };

/** A list that has to be searched itself saves nobody time. */
const MOST_VIEWS = 20;

export type SaveView = (
  actor: Actor,
  name: string,
  filter: PersonFilter,
) => Promise<Result<void, SaveViewRefusal>>;

export const makeSaveView =
  (views: SavedViewStore, newId: () => string): SaveView =>
  async (actor, name, { q: _words, ...filter }) => {
    if (!mayEver(actor, "job-seekers.list-own")) return refused({ code: "not-allowed" });
    const held = await views.of(actor.id);
    const isNew = held.every((view) => view.name !== name);
    if (isNew && held.length >= MOST_VIEWS) return refused({ code: "too-many" });
    await views.save({ id: savedViewIdSchema.parse(newId()), ownerId: actor.id, name, filter });
    return ok(undefined);
  };
