import type { Actor } from "@/lib/accounts/account";
import { mayTouch } from "@/lib/accounts/rights";
import type { AuditTrail } from "@/lib/audit/audit-trail";
import type { JobSeekerId } from "@/lib/job-seekers/job-seeker";
import { ok, refused, type Result } from "@/lib/shared/result";
import type { CopyOfData } from "./copy-of-data";
import { type CopyParts, findPerson, makeCopy } from "./hand-over-copy";

type Dependencies = CopyParts & {
  readonly audit: AuditTrail;
  readonly findOwnFile: (actor: Actor) => Promise<JobSeekerId | undefined>;
};

export type OwnData = { readonly id: JobSeekerId; readonly copy: CopyOfData };

export type ReadOwnData = (
  actor: Actor,
  /** In the reader's language; in that of the document where absent. */
  roleName?: CopyParts["roleName"],
) => Promise<Result<OwnData, { readonly code: "no-file" }>>;

/** What is stored about the person who is signed in, for them alone. */
export const makeReadOwnData =
  (parts: Dependencies): ReadOwnData =>
  async (actor, roleName = parts.roleName) => {
    const id = await parts.findOwnFile(actor);
    const person = id && (await findPerson(parts.jobSeekers, { ownFile: id }));
    if (!person || !mayTouch(actor, "own-data.read", person)) return refused({ code: "no-file" });
    await parts.audit.record({
      actorId: actor.id,
      action: "own-data.read",
      subject: { kind: "job-seeker", id: person.id },
    });
    return ok({ id: person.id, copy: await makeCopy({ ...parts, roleName }, person) });
  };
