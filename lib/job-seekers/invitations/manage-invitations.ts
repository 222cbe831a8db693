import type { Actor } from "@/lib/accounts/account";
import type { SessionStore } from "@/lib/accounts/sign-in/session";
import type { AuditTrail } from "@/lib/audit/audit-trail";
import type { Cipher } from "@/lib/shared/cipher";
import { ok, refused, type Result } from "@/lib/shared/result";
import type { JobSeeker, JobSeekerId } from "../job-seeker";
import type { OpenFile, OpenFileRefusal } from "../open-file";
import {
  hashOfCode,
  type Invitation,
  type InvitationState,
  type InvitationStore,
  newInvitationCode,
  stateOf,
} from "./invitation";

/** Long enough for a letter and for somebody who opens letters late. */
export const INVITATION_DAYS = 28;
/** As long as it takes to print the letter. */
const SHOWN_MINUTES = 30;

export type InvitationLetter = { readonly code: string; readonly expiresAt: Date };

/** What staff see of a person's way into the portal. */
export type Entrance = {
  readonly jobSeeker: JobSeeker;
  readonly name: string;
  readonly state: InvitationState;
  readonly expiresAt: Date | undefined;
  /** While the code may be looked at; afterwards nobody can read it any more. */
  readonly letter: InvitationLetter | undefined;
};

type Dependencies = {
  readonly openFile: OpenFile;
  readonly invitations: InvitationStore;
  readonly sessions: Pick<SessionStore, "endAllOf">;
  readonly cipher: Cipher;
  readonly audit: AuditTrail;
  readonly newId: () => Invitation["id"];
  readonly now: () => Date;
};

type Outcome<Refusal> = Promise<Result<undefined, Refusal>>;

export type InvitationUseCases = {
  readonly show: (actor: Actor, id: JobSeekerId) => Promise<Result<Entrance, OpenFileRefusal>>;
  /** Makes a new code; an earlier one stops working. */
  readonly invite: (
    actor: Actor,
    id: JobSeekerId,
  ) => Outcome<OpenFileRefusal | { readonly code: "has-account" }>;
  readonly withdraw: (actor: Actor, id: JobSeekerId) => Outcome<OpenFileRefusal>;
  /** Parts an account from the file, such as one that a wrong person bound, and signs it out. */
  readonly unbind: (actor: Actor, id: JobSeekerId) => Outcome<OpenFileRefusal>;
};

const RIGHT = "invitations.manage";

export const makeInvitationUseCases = (parts: Dependencies): InvitationUseCases => {
  const { openFile, invitations, sessions, now } = parts;
  return {
    show: (actor, id) => show(parts, actor, id),
    invite: async (actor, id) => {
      const opened = await openFile(actor, RIGHT, id);
      if (!opened.ok) return opened;
      if (opened.value.jobSeeker.accountId) return refused({ code: "has-account" });
      await invitations.add(newInvitation(parts, actor, id));
      await record(parts, actor, id, "invitations.created");
      return ok(undefined);
    },
    withdraw: async (actor, id) => {
      const opened = await openFile(actor, RIGHT, id);
      if (!opened.ok) return opened;
      await invitations.withdraw(id, now());
      await record(parts, actor, id, "invitations.withdrawn");
      return ok(undefined);
    },
    unbind: async (actor, id) => {
      const opened = await openFile(actor, RIGHT, id);
      if (!opened.ok) return opened;
      const accountId = await invitations.unbind(id);
      if (accountId === undefined) return ok(undefined);
      await sessions.endAllOf(accountId);
      await record(parts, actor, id, "invitations.account-unbound");
      return ok(undefined);
    },
  };
};

const show = async (
  { openFile, invitations, cipher, now }: Dependencies,
  actor: Actor,
  id: JobSeekerId,
): Promise<Result<Entrance, OpenFileRefusal>> => {
  const opened = await openFile(actor, RIGHT, id);
  if (!opened.ok) return opened;
  const newest = await invitations.findNewest(actor, id);
  const state = stateOf(newest, now());
  const { sealedCode, shownUntil, expiresAt } = newest ?? {};
  const isShown = state === "open" && shownUntil !== undefined && shownUntil > now();
  const letter =
    isShown && newest && sealedCode !== undefined
      ? { code: cipher.decrypt(sealedCode, placeOfCode(newest.id)), expiresAt: newest.expiresAt }
      : undefined;
  return ok({ ...opened.value, state, expiresAt, letter });
};

const newInvitation = (
  { cipher, newId, now }: Dependencies,
  { id: createdBy }: Actor,
  jobSeekerId: JobSeekerId,
): Invitation => {
  const [id, code, createdAt] = [newId(), newInvitationCode(), now()];
  const later = (minutes: number): Date => new Date(createdAt.getTime() + minutes * 60_000);
  return {
    id,
    jobSeekerId,
    codeHash: hashOfCode(code) ?? "",
    createdBy,
    createdAt,
    expiresAt: later(INVITATION_DAYS * 24 * 60),
    sealedCode: cipher.encrypt(code, placeOfCode(id)),
    shownUntil: later(SHOWN_MINUTES),
  };
};

/** What the cipher is told a code on show belongs to. */
export const placeOfCode = (id: string): string => `invitation:${id}`;

const record = (
  { audit }: Dependencies,
  { id: actorId }: Actor,
  id: JobSeekerId,
  action: string,
): Promise<void> => audit.record({ actorId, action, subject: { kind: "job-seeker", id } });
