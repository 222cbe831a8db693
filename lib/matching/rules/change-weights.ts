import { z } from "zod";
import type { Actor } from "@/lib/accounts/account";
import { mayEver } from "@/lib/accounts/rights";
import type { AuditTrail } from "@/lib/audit/audit-trail";
import { ok, refused, type Result } from "@/lib/shared/result";
import { requirements } from "../match-weights";
import { builtInRules, type CurrentRules } from "./match-rules";
import { rulesVersionOf } from "./recorded-rules";
import {
  ALL_POINTS,
  type WeightProfile,
  type WeightProfileStore,
  weightsSchema,
} from "./weight-profile";

export const changeWeightsSchema = z.object({
  weights: weightsSchema,
  reason: z.string().trim().min(10).max(500),
  /** The number of the decision that the form showed, 0 where there was none. */
  basedOn: z.coerce.number().int().min(0),
});
export type ChangeWeightsCommand = z.infer<typeof changeWeightsSchema>;

export type ChangeWeightsRefusal =
  | { readonly code: "not-allowed" }
  | { readonly code: "not-a-hundred"; readonly sum: number }
  | { readonly code: "nothing-changed" }
  | { readonly code: "changed-meanwhile" };

type Dependencies = {
  readonly profiles: WeightProfileStore;
  readonly audit: AuditTrail;
  readonly now: () => Date;
};

export type ChangeWeights = (
  actor: Actor,
  command: ChangeWeightsCommand,
) => Promise<Result<WeightProfile, ChangeWeightsRefusal>>;

/** A new profile of weights: everybody is matched anew by it, what was stored keeps the old one. */
export const makeChangeWeights =
  ({ profiles, audit, now }: Dependencies): ChangeWeights =>
  async (actor, { weights, reason, basedOn }) => {
    if (!mayEver(actor, "match-weights.change")) return refused({ code: "not-allowed" });
    const refusal = refusalOf({ weights, basedOn }, await profiles.latest());
    if (refusal) return refused(refusal);
    const profile: WeightProfile = {
      ...{ weights, reason, number: basedOn + 1 },
      decidedBy: actor.id,
      decidedAt: now(),
    };
    if (!(await profiles.add(profile))) return refused({ code: "changed-meanwhile" });
    await audit.record({
      actorId: actor.id,
      action: "match-weights.change",
      facts: { number: profile.number },
    });
    return ok(profile);
  };

const refusalOf = (
  { weights, basedOn }: Pick<ChangeWeightsCommand, "weights" | "basedOn">,
  latest: WeightProfile | undefined,
): ChangeWeightsRefusal | undefined => {
  const sum = requirements.reduce((points, each) => points + weights[each], 0);
  if (sum !== ALL_POINTS) return { code: "not-a-hundred", sum };
  if ((latest?.number ?? 0) !== basedOn) return { code: "changed-meanwhile" };
  const counting = latest?.weights ?? builtInRules.weights;
  const isSame = requirements.every((each) => weights[each] === counting[each]);
  return isSame ? { code: "nothing-changed" } : undefined;
};

/** The latest decision, or the portal's own weights where there is none. */
export const makeCurrentRules =
  (profiles: Pick<WeightProfileStore, "latest">): CurrentRules =>
  async () => {
    const latest = await profiles.latest();
    if (!latest) return builtInRules;
    return {
      version: rulesVersionOf(builtInRules.version, latest.number),
      weights: latest.weights,
    };
  };
