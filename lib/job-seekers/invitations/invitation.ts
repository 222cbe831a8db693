import { z } from "zod";
import { type AccountId, accountIdSchema } from "@/lib/accounts/account";
import { newPaperCode, toPaperCode } from "@/lib/accounts/paper-code";
import { hashOfToken } from "@/lib/accounts/sign-in/secret-token";
import type { Acting } from "@/lib/accounts/rights";
import { type JobSeekerId, jobSeekerIdSchema } from "../job-seeker";

export const invitationIdSchema = z.uuid().brand<"InvitationId">();

/** A code by which a person the Jobcenter places binds an account to the own file, once. */
export const invitationSchema = z.object({
  id: invitationIdSchema,
  jobSeekerId: jobSeekerIdSchema,
  codeHash: z.string().min(1),
  createdBy: accountIdSchema,
  createdAt: z.date(),
  expiresAt: z.date(),
  usedAt: z.date().optional(),
  withdrawnAt: z.date().optional(),
  /** The code, sealed, while its letter may be printed. */
  sealedCode: z.string().optional(),
  shownUntil: z.date().optional(),
});
export type Invitation = Readonly<z.infer<typeof invitationSchema>>;

export type InvitationStore = {
  /** Withdraws what was still open for the person; the codes of all earlier ones are forgotten. */
  add: (invitation: Invitation) => Promise<void>;
  /** The newest one of a person, for those who may read the file. */
  findNewest: (acting: Acting, jobSeekerId: JobSeekerId) => Promise<Invitation | undefined>;
  isOpen: (codeHash: string, at: Date) => Promise<boolean>;
  withdraw: (jobSeekerId: JobSeekerId, at: Date) => Promise<void>;
  /**
   * Binds the account to the person of an open code and uses the code up; undefined, with nothing
   * changed, where the code is not open or one of the two is bound already.
   */
  redeem: (codeHash: string, accountId: AccountId, at: Date) => Promise<JobSeekerId | undefined>;
  /** Parts the person from the account; answers which one it was. */
  unbind: (jobSeekerId: JobSeekerId) => Promise<AccountId | undefined>;
};

/** 80 random bits: nobody guesses one, and a plain hash cannot be turned back. */
const GROUPS = 4;

export const newInvitationCode = (): string => newPaperCode(GROUPS);

/** What is kept of a code; undefined where the typed text cannot be one. */
export const hashOfCode = (typed: string): string | undefined => {
  const code = toPaperCode(typed, GROUPS);
  return code && hashOfToken(`invitation:${code}`);
};

export type InvitationState = "none" | "open" | "used" | "withdrawn" | "expired";

export const stateOf = (invitation: Invitation | undefined, at: Date): InvitationState => {
  if (!invitation) return "none";
  if (invitation.usedAt) return "used";
  if (invitation.withdrawnAt) return "withdrawn";
  return invitation.expiresAt > at ? "open" : "expired";
};
