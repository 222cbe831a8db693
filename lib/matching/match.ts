import type { CefrLevel } from "@/lib/vocabulary/qualification";
import type { WorkDemand } from "@/lib/vocabulary/work-demand";
import type { Requirement } from "./match-weights";

export const verdicts = ["met", "negotiable", "missing", "unknown"] as const;
export type Verdict = (typeof verdicts)[number];

/** Words of both texts that led to a verdict. */
export type Evidence = {
  readonly vacancy: readonly string[];
  readonly jobSeeker: readonly string[];
};

type CardOf<Kind extends Requirement, Facts> = Facts & {
  readonly requirement: Kind;
  readonly verdict: Verdict;
  /** Share of the requirement's weight, 0 to 1. */
  readonly share: number;
  readonly evidence: Evidence;
};

/** One requirement of an offer held against one person. Facts, not sentences: pages choose the words. */
export type MatchCard =
  | CardOf<
      "occupation",
      {
        /** Why: sought, done before, or neighbour of one of these. */
        readonly through: "wish" | "experience" | "none";
        readonly relation: "same" | "neighbour" | "far";
        readonly years?: number;
        readonly sharedSkills: readonly string[];
        readonly targetSkillCount: number;
        readonly levelsUp: number;
      }
    >
  | CardOf<"skills", { readonly matched: readonly string[]; readonly missing: readonly string[] }>
  | CardOf<"licence", { readonly matched: readonly string[]; readonly missing: readonly string[] }>
  | CardOf<
      "commute",
      {
        readonly distanceKm?: number;
        /** Estimated minutes one way with `means`; an estimate from distance, not a timetable. */
        readonly minutes?: number;
        readonly maxMinutes?: number;
        readonly means?: CommuteMeans;
      }
    >
  | CardOf<"working-time", { readonly conflicts: readonly TimeConflict[] }>
  | CardOf<
      "language",
      { readonly language?: string; readonly needed?: CefrLevel; readonly has?: CefrLevel }
    >
  | CardOf<"demands", { readonly avoided: readonly WorkDemand[] }>;

export type CommuteMeans = "on-foot" | "bicycle" | "car" | "public-transport";

export type TimeConflict =
  "hours" | "starts-too-early" | "ends-too-late" | "night" | "weekend" | "shifts";

/** Why an offer is no option for a person, whatever else fits. */
export type HardObstacle = "licence" | "health-limit" | "time-of-day" | "night-work";

export type Match = {
  /** 0 to 100. */
  readonly score: number;
  readonly cards: readonly MatchCard[];
  /** Empty where the offer is an option. */
  readonly obstacles: readonly HardObstacle[];
};
