import { accountIdSchema } from "@/lib/accounts/account";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { matchWeights } from "../../match-weights";
import type { WeightProfile } from "../weight-profile";

export const aWeightProfile = (overrides: Partial<WeightProfile> = {}): WeightProfile => ({
  number: 1,
  weights: { ...matchWeights, commute: 14, skills: 8 },
  reason: "Ohne Auto entscheidet der Weg.",
  decidedBy: accountIdSchema.parse(numberedUuid("account", 1)),
  decidedAt: new Date("2026-03-03T08:00:00Z"),
  ...overrides,
});
