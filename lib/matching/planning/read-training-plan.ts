import { z } from "zod";
import type { Actor } from "@/lib/accounts/account";
import { mayEver } from "@/lib/accounts/rights";
import { ok, refused, type Result } from "@/lib/shared/result";
import type { PersonChange } from "../opening";
import {
  EVERYBODY,
  type PlanRow,
  type PlanUnderWay,
  type TrainingPlan,
  type TrainingPlanStore,
} from "./training-plan";

/** Kinds of changes as people plan for them. */
export const changeGroups = ["training", "times", "mobility"] as const;
export type ChangeGroup = (typeof changeGroups)[number];

export const groupOfChange = ({ kind }: PersonChange): ChangeGroup => {
  if (kind === "proof" || kind === "language") return "training";
  return kind === "car" ? "mobility" : "times";
};

/** As the address of the list says it; what cannot be read filters nothing. */
export const planQuerySchema = z.object({
  pool: z.string().min(1).max(60).catch(EVERYBODY),
  /** KldB 2010 main group of the offers. */
  field: z
    .string()
    .regex(/^\d{2}$/)
    .optional()
    .catch(undefined),
  group: z.enum(changeGroups).optional().catch(undefined),
});
export type PlanQuery = z.infer<typeof planQuerySchema>;

export type PlanRead = {
  /** Absent where none was ever finished. */
  readonly plan?: TrainingPlan | undefined;
  readonly rows: readonly PlanRow[];
  /** Fields there are rows of, to filter by. */
  readonly fields: readonly string[];
  readonly pools: readonly string[];
  readonly underWay?: PlanUnderWay | undefined;
};

type Dependencies = {
  readonly plans: Pick<TrainingPlanStore, "latest" | "open" | "request">;
  readonly fieldOf: (occupation: string) => string | undefined;
  readonly newId: () => string;
  readonly now: () => Date;
};
type NotAllowed = { readonly code: "not-allowed" };

export type ReadTrainingPlan = (
  actor: Actor,
  query: PlanQuery,
) => Promise<Result<PlanRead, NotAllowed>>;

/** The last finished list, most offers first. It counts the whole Kreis and names nobody. */
export const makeReadTrainingPlan =
  ({ plans, fieldOf }: Pick<Dependencies, "plans" | "fieldOf">): ReadTrainingPlan =>
  async (actor, { pool, field, group }) => {
    if (!mayEver(actor, "match-reports.read")) return refused({ code: "not-allowed" });
    const [plan, underWay] = await Promise.all([plans.latest(), plans.open()]);
    const all = plan?.rows ?? [];
    const rows = all.filter(
      (row) =>
        row.pool === pool &&
        (field === undefined || fieldOf(row.occupation) === field) &&
        (group === undefined || groupOfChange(row.change) === group),
    );
    const fields = new Set(all.flatMap(({ occupation }) => fieldOf(occupation) ?? []));
    const pools = new Set(all.map((row) => row.pool));
    return ok({ plan, rows, fields: [...fields].sort(), pools: [...pools], underWay });
  };

export type RequestTrainingPlan = (
  actor: Actor,
) => Promise<Result<void, NotAllowed | { readonly code: "already-under-way" }>>;

/** Asks for the list to be counted anew now. */
export const makeRequestTrainingPlan =
  ({ plans, newId, now }: Pick<Dependencies, "plans" | "newId" | "now">): RequestTrainingPlan =>
  async (actor) => {
    if (!mayEver(actor, "match-reports.read")) return refused({ code: "not-allowed" });
    const isFirst = await plans.request(newId(), now());
    return isFirst ? ok(undefined) : refused({ code: "already-under-way" });
  };
