import { randomUUID } from "node:crypto";
import {
  type InvitationUseCases,
  makeInvitationUseCases,
} from "@/lib/job-seekers/invitations/manage-invitations";
import {
  hashOfCode,
  invitationIdSchema,
  type InvitationStore,
} from "@/lib/job-seekers/invitations/invitation";
import {
  makeRedeemInvitation,
  type RedeemInvitation,
} from "@/lib/job-seekers/invitations/redeem-invitation";
import { makePrismaInvitationStore } from "@/prisma/prisma-invitation-store";
import { auditTrail } from "./audit";
import { cipher } from "./cipher";
import { database } from "./database";
import { jobSeekerUseCases } from "./job-seekers";
import { once } from "./once";
import { sessionStore } from "./sign-in";

const now = (): Date => new Date();

const invitationStore: () => InvitationStore = once("invitation-store", () =>
  makePrismaInvitationStore(database()),
);

export const invitationUseCases: () => InvitationUseCases = once("invitation-use-cases", () =>
  makeInvitationUseCases({
    openFile: jobSeekerUseCases().openFile,
    invitations: invitationStore(),
    sessions: sessionStore(),
    cipher: cipher(),
    audit: auditTrail(),
    newId: () => invitationIdSchema.parse(randomUUID()),
    now,
  }),
);

export const redeemInvitation: () => RedeemInvitation = once("redeem-invitation", () =>
  makeRedeemInvitation({ invitations: invitationStore(), audit: auditTrail(), now }),
);

/** What is kept of a typed code, where it is open. */
export const findOpenCode = async (typed: string): Promise<string | undefined> => {
  const hash = hashOfCode(typed);
  return hash && (await invitationStore().isOpen(hash, now())) ? hash : undefined;
};
