import type { DriftTotals } from "./drift-check-store";

export type PartStatus = "up" | "down";

/** How the parts of the portal are, for machines that watch it. Down where database or search is. */
export type HealthReport = {
  readonly status: PartStatus;
  readonly database: PartStatus;
  readonly search: PartStatus;
  /** Absent where the database does not answer. */
  readonly outbox?: {
    readonly pending: number;
    readonly quarantined: number;
    /** Seconds the oldest waiting event has waited. */
    readonly oldestPendingSeconds?: number;
  };
  /** Quarantined mails wait for a person to look at them. */
  readonly mail?: { readonly pending: number; readonly quarantined: number };
  readonly index?: { readonly published: number; readonly indexed: number };
  readonly drift?: DriftTotals;
};
