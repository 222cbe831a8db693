import { refused, ok, type Result } from "@/lib/shared/result";
import type { VacancyStatus } from "../vacancy";

/** What a person can do to an offer that alters where it stands. */
export const vacancyMoves = [
  "submit",
  "publish",
  "return",
  "revise",
  "pause",
  "resume",
  "fill",
  "withdraw",
] as const;
export type VacancyMove = (typeof vacancyMoves)[number];

/** On whose side somebody acts. */
export type Side = "employer" | "employer-service";

type Rule = {
  readonly from: readonly VacancyStatus[];
  readonly to: VacancyStatus;
  readonly by: readonly Side[];
  /** Without a reason the other side could not act on it. */
  readonly needsReason?: true;
};

const both: readonly Side[] = ["employer", "employer-service"];

const rules: Readonly<Record<VacancyMove, Rule>> = {
  submit: { from: ["draft"], to: "in-review", by: ["employer"] },
  publish: { from: ["in-review"], to: "published", by: ["employer-service"] },
  return: { from: ["in-review"], to: "draft", by: ["employer-service"], needsReason: true },
  // What was published must not be altered unseen: it is checked again.
  revise: { from: ["in-review", "published", "paused"], to: "draft", by: ["employer"] },
  pause: { from: ["published"], to: "paused", by: both },
  resume: { from: ["paused"], to: "published", by: both },
  fill: { from: ["published", "paused"], to: "filled", by: both },
  withdraw: { from: ["draft", "in-review", "published", "paused"], to: "withdrawn", by: both },
};

export type MoveRefusal =
  | { readonly code: "move-not-possible"; readonly status: VacancyStatus }
  | { readonly code: "move-of-other-side"; readonly side: Side }
  | { readonly code: "reason-needed" };

type Attempt = { readonly by: Side; readonly reason?: string | undefined };

/** Where the move leads from here, or why it cannot be made. */
export const moveFrom = (
  status: VacancyStatus,
  move: VacancyMove,
  { by, reason }: Attempt,
): Result<VacancyStatus, MoveRefusal> => {
  const rule = rules[move];
  if (!rule.by.includes(by)) return refused({ code: "move-of-other-side", side: by });
  if (!rule.from.includes(status)) return refused({ code: "move-not-possible", status });
  if (rule.needsReason && !reason?.trim()) return refused({ code: "reason-needed" });
  return ok(rule.to);
};

/** What this side can do now. */
export const movesFrom = (status: VacancyStatus, by: Side): readonly VacancyMove[] =>
  vacancyMoves.filter((move) => rules[move].by.includes(by) && rules[move].from.includes(status));
