import type { CefrLevel } from "@/lib/vocabulary/qualification";
import type { WorkDemand } from "@/lib/vocabulary/work-demand";
import type { HardObstacle } from "./hard-obstacles";
import type { Requirement } from "./match-weights";
import type { CommuteMeans } from "./rating/rate-commute";
import type { TimeConflict } from "./rating/rate-working-time";
import type { Rating } from "./rating/rating";

/** Words of both texts that led to a verdict. */
export type Evidence = {
  readonly vacancy: readonly string[];
  readonly jobSeeker: readonly string[];
};

/** What a page needs to say why, beyond the words of both texts. */
export type CardFacts = {
  readonly occupation: {
    /** Why: sought, done before, or neither. */
    readonly through: "wish" | "experience" | "none";
    readonly relation: "same" | "neighbour" | "far";
    readonly years?: number;
    readonly sharedSkills: readonly string[];
    readonly targetSkillCount: number;
    readonly levelsUp: number;
  };
  /** Levels 1 to 4. */
  readonly level: { readonly needed?: number; readonly has?: number };
  readonly skills: SkillFacts;
  readonly licence: SkillFacts;
  readonly qualification: NoFacts;
  /** Years that count, in the same or near occupations. */
  readonly experience: { readonly years: number };
  readonly language: {
    readonly language?: string;
    readonly needed?: CefrLevel;
    readonly has?: CefrLevel;
  };
  readonly "working-time": { readonly conflicts: readonly TimeConflict[] };
  readonly "shift-transport": { readonly start?: string; readonly end?: string };
  readonly commute: {
    readonly distanceKm?: number;
    /** Estimated minutes one way with `means`; an estimate from distance, not a timetable. */
    readonly minutes?: number;
    readonly maxMinutes?: number;
    readonly means?: CommuteMeans;
  };
  readonly demands: { readonly avoided: readonly WorkDemand[] };
  readonly contract: NoFacts;
  readonly "temporary-agency": NoFacts;
  /** Euros an hour. */
  readonly pay: { readonly offered?: number; readonly wished?: number };
  readonly start: NoFacts;
};

type NoFacts = Readonly<Record<never, never>>;

/** Ids of the vocabulary. */
export type SkillFacts = {
  readonly matched: readonly string[];
  readonly missing: readonly string[];
};

/** What tells about one requirement, before it is rated. */
export type Reading<Kind extends Requirement> = {
  readonly facts: CardFacts[Kind];
  readonly evidence: Evidence;
};

/** One requirement of an offer held against one person. Facts, not sentences: pages choose the words. */
export type MatchCardOf<Kind extends Requirement = Requirement> = {
  [Each in Kind]: Rating & {
    readonly requirement: Each;
    /** Points of a hundred that the requirement can bring. */
    readonly weight: number;
    readonly evidence: Evidence;
    readonly facts: CardFacts[Each];
  };
}[Kind];
export type MatchCard = MatchCardOf;

export type Match = {
  /** 0 to 100, in tenths. */
  readonly score: number;
  readonly cards: readonly MatchCard[];
  /** Empty where the offer is an option. */
  readonly obstacles: readonly HardObstacle[];
};
