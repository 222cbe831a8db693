import type { Actor } from "@/lib/accounts/account";
import { mayTouch } from "@/lib/accounts/rights";
import { ok, type Result } from "@/lib/shared/result";
import type { AccessGrantStore } from "../access-grant";
import type { JobSeekerId } from "../job-seeker";
import type { OpenedFile, OpenFile, OpenFileRefusal } from "../open-file";
import { type TargetGroup, targetGroupsOf } from "../target-groups";
import type { EarlierSection, ProfileStore } from "./profile-store";

export type ViewedProfile = OpenedFile & {
  readonly targetGroups: readonly TargetGroup[];
  readonly mayWrite: boolean;
  readonly earlier: readonly EarlierSection[];
};

type Dependencies = {
  readonly openFile: OpenFile;
  readonly profiles: Pick<ProfileStore, "findEarlier">;
  readonly grants: Pick<AccessGrantStore, "findHolding">;
  readonly now: () => Date;
  /** The day, as `YYYY-MM-DD`. */
  readonly today: () => string;
};

export type ViewProfile = (
  actor: Actor,
  id: JobSeekerId,
) => Promise<Result<ViewedProfile, OpenFileRefusal>>;

/** A profile for somebody who may read it, and whether that person may also fill it. */
export const makeViewProfile =
  ({ openFile, profiles, grants, now, today }: Dependencies): ViewProfile =>
  async (actor, id) => {
    const opened = await openFile(actor, "job-seekers.read", id);
    if (!opened.ok) return opened;
    const { jobSeeker } = opened.value;
    const grant = await grants.findHolding(actor.id, id, now());
    return ok({
      ...opened.value,
      targetGroups: targetGroupsOf(jobSeeker, today()),
      mayWrite: mayTouch(actor, "job-seekers.write", jobSeeker, grant !== undefined),
      earlier: await profiles.findEarlier(actor, id),
    });
  };
