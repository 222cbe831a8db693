import { z } from "zod";
import { accountIdSchema } from "@/lib/accounts/account";
import { requirements } from "../match-weights";

/** All weights together: a score is points of a hundred. */
export const ALL_POINTS = 100;
/** No requirement may decide alone. */
export const MOST_POINTS = 50;

export const weightsSchema = z.record(
  z.enum(requirements),
  z.coerce.number().int().min(0).max(MOST_POINTS),
);

/** What the operator decided the requirements to be worth, with who, when and why. */
export const weightProfileSchema = z.object({
  /** Counts from 1; part of the version of the rules. */
  number: z.number().int().min(1),
  weights: weightsSchema,
  reason: z.string().min(1).max(500),
  decidedBy: accountIdSchema,
  decidedAt: z.date(),
});
export type WeightProfile = z.infer<typeof weightProfileSchema>;

/** Decisions about weights; nothing is overwritten, the latest one counts. */
export type WeightProfileStore = {
  /** The latest first. */
  all: () => Promise<readonly WeightProfile[]>;
  latest: () => Promise<WeightProfile | undefined>;
  /** False where the number is taken: somebody decided at the same time. Wakes the matching. */
  add: (profile: WeightProfile) => Promise<boolean>;
};
