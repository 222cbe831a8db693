import type { VacancyStatus } from "./vacancy";

/** What the public may know of a vacancy: it is open, it was and has ended, or nothing at all. */
export type PublicState = "open" | "ended" | "hidden";

const publicStates: Readonly<Record<VacancyStatus, PublicState>> = {
  draft: "hidden",
  "in-review": "hidden",
  published: "open",
  paused: "hidden",
  filled: "ended",
  expired: "ended",
  withdrawn: "ended",
};

/** Whether the public sees a vacancy with this status; a paused one may come back, so it is not "ended". */
export const publicStateOf = (status: VacancyStatus): PublicState => publicStates[status];
