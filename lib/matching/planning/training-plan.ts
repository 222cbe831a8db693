import { z } from "zod";
import { personChangeSchema } from "../opening";

/** Stands for everybody beside the pools. */
export const EVERYBODY = "everybody";

/** Distinct offers are counted up to here; more are "so many or more". */
export const MOST_OFFERS_COUNTED = 1_000;

/** What one change would open to the people of a pool among the offers of one occupation. */
export const planRowSchema = z.object({
  /** A pool, or everybody. */
  pool: z.string(),
  /** Of the offers that would be opened; an id of the vocabulary. */
  occupation: z.string(),
  change: personChangeSchema,
  /** Different people to whom it opens something. */
  people: z.number().int(),
  /** Different offers that it opens to somebody, counted up to MOST_OFFERS_COUNTED. */
  offers: z.number().int(),
  /** Person by person, offer by offer. */
  openings: z.number().int(),
});
export type PlanRow = z.infer<typeof planRowSchema>;

/** Which single changes would open most offers: numbers, no persons. */
export type TrainingPlan = {
  readonly rows: readonly PlanRow[];
  readonly people: number;
  readonly offers: number;
  readonly rulesVersion: string;
  readonly vocabularyVersion: string;
  readonly finishedAt: Date;
};

export type PlanUnderWay = {
  readonly id: string;
  readonly requestedAt: Date;
  /** People looked at, of all; absent where it only waits. */
  readonly progress?: { readonly done: number; readonly people: number };
};

/** Plans, one of them open at a time; the last finished one is what is shown. */
export type TrainingPlanStore = {
  /** False where one is open already. */
  request: (id: string, at: Date) => Promise<boolean>;
  open: () => Promise<PlanUnderWay | undefined>;
  /** Begins anew where an earlier attempt was cut off. */
  begin: (
    id: string,
    facts: Pick<TrainingPlan, "people" | "offers" | "rulesVersion" | "vocabularyVersion">,
    at: Date,
  ) => Promise<void>;
  progress: (id: string, done: number) => Promise<void>;
  /** Keeps the rows; earlier plans go. */
  finish: (id: string, rows: readonly PlanRow[], at: Date) => Promise<void>;
  latest: () => Promise<TrainingPlan | undefined>;
};
