import { scopes } from "@/lib/accounts/rights";
import { accessReasons } from "@/lib/job-seekers/access-grant";

const known = [...scopes, ...accessReasons, "refused"] as const;
type KnownGround = (typeof known)[number];

/** Whether there are words for what the trail gives as the ground of a reading. */
export const isKnownGround = (ground: string): ground is KnownGround =>
  known.some((name) => name === ground);
