import { z } from "zod";
import type { Account, Actor } from "@/lib/accounts/account";
import { mayEver, mayTouch } from "@/lib/accounts/rights";
import type { AuditTrail } from "@/lib/audit/audit-trail";
import { ok, refused, type Result } from "@/lib/shared/result";
import { type JobSeeker, type JobSeekerId, jobSeekerIdSchema, pools } from "../job-seeker";
import type { JobSeekerStore } from "../job-seeker-store";
import { system } from "@/lib/accounts/rights";
import { keepChange, type ProfileChangeParts } from "../profile/change-profile";
import { type OwnPoolStore, ownPoolIdSchema } from "../pools/own-pools";

/** One page of a list; more at once would be a hand-over. */
const MOST_PEOPLE = 200;

export const manyActions = ["put-into-pool", "take-out-of-pool", "assign", "assign-too"] as const;

export const changeManySchema = z.object({
  people: z.array(jobSeekerIdSchema).min(1).max(MOST_PEOPLE),
  action: z.enum(manyActions),
  /** One of the operator's, or one that the site made. */
  pool: z
    .union([z.enum(pools), ownPoolIdSchema])
    .optional()
    .catch(undefined),
  /** Account of the officer who takes charge. */
  officerId: z.uuid().optional().catch(undefined),
});
export type ChangeManyCommand = z.infer<typeof changeManySchema>;

export type ChangedMany = {
  readonly changed: number;
  /** It was like that already. */
  readonly unchanged: number;
  readonly refused: number;
};

export type ChangeManyRefusal = {
  readonly code: "not-allowed" | "pool-missing" | "officer-missing";
};

/** Who places people at a site, by name. */
export type OfficerDirectory = {
  readonly placingAt: (siteId: string) => Promise<readonly Pick<Account, "id" | "name">[]>;
};

type Dependencies = ProfileChangeParts & {
  readonly jobSeekers: Pick<JobSeekerStore, "find" | "setOfficers">;
  readonly directory: OfficerDirectory;
  readonly ownPools: Pick<OwnPoolStore, "ofSite">;
  readonly audit: AuditTrail;
};

export type ChangeMany = (
  actor: Actor,
  command: ChangeManyCommand,
) => Promise<Result<ChangedMany, ChangeManyRefusal>>;

type Outcome = keyof ChangedMany;

/** The same change for several people, each by the rights that hold for that person alone. */
export const makeChangeMany =
  (parts: Dependencies): ChangeMany =>
  async (actor, { people, action, pool, officerId }) => {
    const change =
      action === "put-into-pool" || action === "take-out-of-pool"
        ? await poolChange(parts, actor, action, pool)
        : await chargeChange(parts, actor, action, officerId);
    if (!change.ok) return change;
    const counts = { changed: 0, unchanged: 0, refused: 0 };
    for (const id of new Set(people)) counts[await change.value(id)] += 1;
    return ok(counts);
  };

type Change = Result<(id: JobSeekerId) => Promise<Outcome>, ChangeManyRefusal>;

type PoolAction = "put-into-pool" | "take-out-of-pool";

const poolChange = async (
  parts: Dependencies,
  actor: Actor,
  action: PoolAction,
  pool: ChangeManyCommand["pool"],
): Promise<Change> => {
  if (!mayEver(actor, "job-seekers.write")) return refused({ code: "not-allowed" });
  const moved = await movesOf(parts, actor, action, pool);
  if (!moved) return refused({ code: "pool-missing" });
  return ok(async (id) => {
    const kept = await keepChange(parts, actor, id, (person) => ok(moved(person)));
    if (!kept.ok) return "refused";
    return kept.value.sections.length > 0 ? "changed" : "unchanged";
  });
};

/** What becomes of a person; undefined where there is no such pool at the actor's site. */
const movesOf = async (
  { ownPools }: Dependencies,
  actor: Actor,
  action: PoolAction,
  pool: ChangeManyCommand["pool"],
): Promise<((person: JobSeeker) => JobSeeker) | undefined> => {
  const usual = pools.find((each) => each === pool);
  if (usual) return (person) => ({ ...person, pools: moved(person.pools, usual, action) });
  const own = (await ownPools.ofSite(actor.siteId ?? "")).find(({ id }) => id === pool);
  if (!own) return undefined;
  return ({ ownPools: held, ...person }) => {
    const after = moved(held ?? [], own.id, action);
    return after.length > 0 ? { ...person, ownPools: after } : person;
  };
};

const moved = <Name extends string>(
  held: readonly Name[],
  name: Name,
  action: PoolAction,
): Name[] => {
  if (action === "take-out-of-pool") return held.filter((each) => each !== name);
  return held.includes(name) ? [...held] : [...held, name];
};

const chargeChange = async (
  { jobSeekers, directory, audit }: Dependencies,
  actor: Actor,
  action: "assign" | "assign-too",
  officerId: string | undefined,
): Promise<Change> => {
  if (!mayEver(actor, "job-seekers.assign")) return refused({ code: "not-allowed" });
  const colleagues = await directory.placingAt(actor.siteId ?? "");
  const officer = colleagues.find(({ id }) => id === officerId);
  if (!officer) return refused({ code: "officer-missing" });
  return ok(async (id) => {
    const person = await jobSeekers.find(actor, id);
    if (!person || !mayTouch(actor, "job-seekers.assign", person)) return "refused";
    const before = person.officerIds;
    const others = action === "assign" ? [] : before.filter((each) => each !== officer.id);
    const after = [...others, officer.id];
    if (after.length === before.length && before.includes(officer.id)) return "unchanged";
    await audit.record({
      actorId: actor.id,
      action: "job-seekers.assign",
      subject: { kind: "job-seeker", id },
      facts: { officerId: officer.id, others: others.length },
    });
    await jobSeekers.setOfficers(system, id, after, actor.id);
    return "changed";
  });
};
