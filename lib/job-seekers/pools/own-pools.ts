import { z } from "zod";
import { accountIdSchema, type Actor } from "@/lib/accounts/account";
import { mayEver } from "@/lib/accounts/rights";
import { ok, refused, type Result } from "@/lib/shared/result";
import { isListed, type ListedPerson, noFilter, type PersonFilter } from "../list/person-filter";
import { savedFilterSchema } from "../list/saved-views";
import type { OwnPoolMembership } from "./pool-rules";

export const ownPoolIdSchema = z.uuid().brand<"OwnPoolId">();
export type OwnPoolId = z.infer<typeof ownPoolIdSchema>;

/** A pool that officers of a site made: filled by hand, and where it has a rule by that as well. */
export const ownPoolSchema = z.object({
  id: ownPoolIdSchema,
  siteId: z.string().min(1),
  name: z.string().min(1).max(60),
  /** Filters of the list; whoever they leave belongs to the pool. */
  rule: savedFilterSchema.optional(),
  createdBy: accountIdSchema,
  createdAt: z.date(),
});
export type OwnPool = z.infer<typeof ownPoolSchema>;

/** Pools of the sites. Who was put into one by hand stands in the person's profile. */
export type OwnPoolStore = {
  /** By name. */
  readonly ofSite: (siteId: string) => Promise<readonly OwnPool[]>;
  readonly all: () => Promise<readonly OwnPool[]>;
  /** False where the site has one of this name. */
  readonly add: (pool: OwnPool) => Promise<boolean>;
  readonly remove: (siteId: string, id: OwnPoolId) => Promise<void>;
};

/** By hand goes before a rule, as with the pools of the operator. */
export const ownPoolsOf = (
  person: Omit<ListedPerson, "ownPools">,
  pools: readonly OwnPool[],
): readonly OwnPoolMembership[] =>
  pools.flatMap(({ id, name, siteId, rule }): readonly OwnPoolMembership[] => {
    if (siteId !== person.jobSeeker.siteId) return [];
    if (person.jobSeeker.ownPools?.includes(id)) return [{ id, name, how: "by-hand" }];
    const isFound = rule && isListed({ ...person, ownPools: [] }, { ...noFilter, ...rule });
    return isFound ? [{ id, name, how: "by-rule" }] : [];
  });

export const createOwnPoolSchema = z.object({
  name: z.string().trim().min(1).max(60),
  how: z.enum(["by-rule", "by-hand"]),
});
export type CreateOwnPoolCommand = z.infer<typeof createOwnPoolSchema>;

export type CreateOwnPoolRefusal = {
  readonly code: "not-allowed" | "name-taken" | "rule-missing" | "too-many";
};

/** More pools than that nobody finds again. */
const MOST_POOLS = 40;

type Dependencies = {
  readonly pools: OwnPoolStore;
  readonly newId: () => string;
  readonly now: () => Date;
};

export type CreateOwnPool = (
  actor: Actor,
  command: CreateOwnPoolCommand,
  filter: PersonFilter,
) => Promise<Result<OwnPool, CreateOwnPoolRefusal>>;

/** A pool of the actor's site, by the filters of the list or by hand. */
export const makeCreateOwnPool =
  ({ pools, newId, now }: Dependencies): CreateOwnPool =>
  async (actor, { name, how }, { q: _words, ownPool: _pools, ...rule }) => {
    const { siteId } = actor;
    if (!mayEver(actor, "job-seekers.take-on") || siteId === undefined) {
      return refused({ code: "not-allowed" });
    }
    if (how === "by-rule" && isEmpty(rule)) return refused({ code: "rule-missing" });
    const held = await pools.ofSite(siteId);
    if (held.length >= MOST_POOLS) return refused({ code: "too-many" });
    const pool = ownPoolSchema.parse({
      ...{ id: newId(), siteId, name, createdBy: actor.id, createdAt: now() },
      ...(how === "by-rule" && { rule }),
    });
    return (await pools.add(pool)) ? ok(pool) : refused({ code: "name-taken" });
  };

const isEmpty = ({ fresh, ...lists }: Omit<PersonFilter, "q" | "ownPool">): boolean =>
  !fresh && Object.values(lists).every((values) => values.length === 0);

export type RemoveOwnPool = (
  actor: Actor,
  id: OwnPoolId,
) => Promise<Result<void, { readonly code: "not-allowed" }>>;

/** The pool goes for the whole site; nothing happens to the people. */
export const makeRemoveOwnPool =
  ({ pools }: Pick<Dependencies, "pools">): RemoveOwnPool =>
  async (actor, id) => {
    if (!mayEver(actor, "job-seekers.take-on") || actor.siteId === undefined) {
      return refused({ code: "not-allowed" });
    }
    await pools.remove(actor.siteId, id);
    return ok(undefined);
  };
