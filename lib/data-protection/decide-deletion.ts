import { z } from "zod";
import type { Actor } from "@/lib/accounts/account";
import { mayTouch, system } from "@/lib/accounts/rights";
import type { AuditEntry, AuditTrail } from "@/lib/audit/audit-trail";
import type { JobSeeker } from "@/lib/job-seekers/job-seeker";
import type { JobSeekerStore } from "@/lib/job-seekers/job-seeker-store";
import { ok, refused, type Result } from "@/lib/shared/result";
import type { DeletionRequest, DeletionRequests } from "./deletion-request";
import type { PersonData } from "./person-data";

export const decideDeletionSchema = z.object({
  requestId: z.uuid(),
  decision: z.enum(["delete", "refuse"]),
});
export type DecideDeletionCommand = z.infer<typeof decideDeletionSchema>;

export type DecideDeletionRefusal =
  | { readonly code: "request-unknown" }
  | { readonly code: "own-request" }
  | { readonly code: "decided-already" };

type Dependencies = {
  readonly jobSeekers: Pick<JobSeekerStore, "find">;
  readonly requests: Pick<DeletionRequests, "find" | "refuse">;
  readonly personData: Pick<PersonData, "erase">;
  readonly audit: AuditTrail;
  readonly now: () => Date;
};

export type DecideDeletion = (
  actor: Actor,
  command: DecideDeletionCommand,
) => Promise<Result<"deleted" | "refused", DecideDeletionRefusal>>;

/** The second of two people deletes the file for good, or refuses. */
export const makeDecideDeletion =
  (parts: Dependencies): DecideDeletion =>
  async (actor, { requestId, decision }) => {
    const request = await parts.requests.find(requestId);
    if (!request) return refused({ code: "request-unknown" });
    if (request.decidedAt) return refused({ code: "decided-already" });
    const person = await parts.jobSeekers.find(system, request.jobSeekerId);
    if (!person || !mayTouch(actor, "deletions.decide", person)) {
      return refused({ code: "request-unknown" });
    }
    if (request.requestedBy === actor.id) return refused({ code: "own-request" });
    const { decide, outcome } = decisions[decision];
    const isDecided = await decide(parts, actor, request, person);
    return isDecided ? ok(outcome) : refused({ code: "decided-already" });
  };

type Decide = (
  parts: Dependencies,
  actor: Actor,
  request: DeletionRequest,
  person: JobSeeker,
) => Promise<boolean>;

const keep: Decide = async ({ requests, audit, now }, actor, request) => {
  if (!(await requests.refuse(request.id, actor.id, now()))) return false;
  await audit.record(entryFor(actor, request, "deletions.refused"));
  return true;
};

const erase: Decide = async ({ personData, audit, now }, actor, request, { id, accountId }) => {
  // Recorded first: a deletion that is not in the trail must not happen.
  await audit.record(entryFor(actor, request, "deletions.decide"));
  const facts = await personData.erase(
    { id, accountId },
    { requestId: request.id, decidedBy: actor.id, decidedAt: now() },
  );
  if (!facts) return false;
  await audit.record({ ...entryFor(actor, request, "deletions.done"), facts });
  return true;
};

const decisions = {
  delete: { decide: erase, outcome: "deleted" },
  refuse: { decide: keep, outcome: "refused" },
} as const;

const entryFor = (actor: Actor, request: DeletionRequest, action: string): AuditEntry => ({
  actorId: actor.id,
  action,
  subject: { kind: "job-seeker", id: request.jobSeekerId },
  reason: request.reason,
});
