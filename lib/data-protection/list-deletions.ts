import type { Actor } from "@/lib/accounts/account";
import { mayEver, mayTouch, scopesOf, system } from "@/lib/accounts/rights";
import type { JobSeekerStore } from "@/lib/job-seekers/job-seeker-store";
import type { DeletionRequest, DeletionRequests } from "./deletion-request";

/** A request with the reference of its file, as long as there is one. */
export type ListedDeletion = DeletionRequest & {
  readonly reference: string | undefined;
  /** The actor may decide: the right is there and somebody else asked. */
  readonly mayDecide: boolean;
};

type Dependencies = {
  readonly jobSeekers: Pick<JobSeekerStore, "find">;
  readonly requests: Pick<DeletionRequests, "newest">;
};

export type ListDeletions = (actor: Actor) => Promise<readonly ListedDeletion[]>;

const SHOWN = 100;

/** Requests about files the actor may ask or decide about; proofs of gone files for the whole Kreis. */
export const makeListDeletions =
  ({ jobSeekers, requests }: Dependencies): ListDeletions =>
  async (actor) => {
    if (!mayEver(actor, "deletions.request")) return [];
    const listed = await requests.newest(SHOWN);
    const people = await Promise.all(
      listed.map(({ jobSeekerId }) => jobSeekers.find(system, jobSeekerId)),
    );
    return listed.flatMap((request, index): readonly ListedDeletion[] => {
      const person = people[index];
      const isVisible = person
        ? mayTouch(actor, "deletions.request", person)
        : scopesOf(actor, "deletions.decide").includes("kreis");
      if (!isVisible) return [];
      const mayDecide =
        person !== undefined &&
        !request.decidedAt &&
        request.requestedBy !== actor.id &&
        mayTouch(actor, "deletions.decide", person);
      return [{ ...request, reference: person?.reference, mayDecide }];
    });
  };
