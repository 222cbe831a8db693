import { accountIdSchema } from "@/lib/accounts/account";
import type { DeletionRequest, DeletionRequests } from "../deletion-request";

export const makeInMemoryDeletionRequests = (): DeletionRequests & {
  readonly held: Map<string, DeletionRequest>;
} => {
  const held = new Map<string, DeletionRequest>();
  return {
    held,
    add: async (request) => {
      const isOpen = [...held.values()].some(
        (one) => one.jobSeekerId === request.jobSeekerId && !one.decidedAt,
      );
      if (!isOpen) held.set(request.id, request);
      return !isOpen;
    },
    find: async (id) => held.get(id),
    newest: async (limit) =>
      [...held.values()].toSorted((one, other) => rank(other) - rank(one)).slice(0, limit),
    refuse: async (id, decidedBy, decidedAt) => {
      const request = held.get(id);
      if (!request || request.decidedAt) return false;
      held.set(id, { ...request, decision: "refused", decidedAt, decidedBy: idOf(decidedBy) });
      return true;
    },
  };
};

const idOf = (text: string): DeletionRequest["decidedBy"] => accountIdSchema.parse(text);

const rank = ({ decidedAt, requestedAt }: DeletionRequest): number =>
  decidedAt ? decidedAt.getTime() : Number.MAX_SAFE_INTEGER - 1e13 + requestedAt.getTime();
