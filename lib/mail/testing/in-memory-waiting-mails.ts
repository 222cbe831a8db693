import { randomUUID } from "node:crypto";
import { afterPostponing, nextAttemptAfter } from "../after-refusal";
import type { MailQueue } from "../mail";
import { type MailId, mailIdSchema, type WaitingMail, type WaitingMails } from "../waiting-mails";

type HeldMail = WaitingMail & {
  readonly nextAttemptAt?: Date;
  readonly reason?: string;
  readonly isQuarantined: boolean;
};

export type InMemoryWaitingMails = WaitingMails &
  MailQueue & { readonly held: ReadonlyMap<MailId, HeldMail> };

export const makeInMemoryWaitingMails = (
  now: () => Date = () => new Date(),
): InMemoryWaitingMails => {
  const held = new Map<MailId, HeldMail>();
  const change = (id: MailId, toChanged: (mail: HeldMail) => HeldMail): void => {
    const mail = held.get(id);
    if (mail) held.set(id, toChanged(mail));
  };
  const inQuarantine = (): readonly HeldMail[] =>
    [...held.values()].filter(({ isQuarantined }) => isQuarantined);

  return {
    held,
    enqueue: async (mails) => {
      for (const mail of mails) {
        const id = mailIdSchema.parse(randomUUID());
        held.set(id, { id, mail, attempts: 0, isQuarantined: false });
      }
    },
    due: async (limit) =>
      [...held.values()]
        .filter(({ isQuarantined, nextAttemptAt: at }) => !isQuarantined && (!at || at <= now()))
        .slice(0, limit)
        .map(({ id, mail, attempts }) => ({ id, mail, attempts })),
    markSent: async (id) => void held.delete(id),
    markFailed: async (id, reason) =>
      change(id, (mail) => {
        const attempts = mail.attempts + 1;
        const nextAttemptAt = nextAttemptAfter(attempts, now());
        return nextAttemptAt
          ? { ...mail, attempts, reason, nextAttemptAt }
          : { ...mail, attempts, reason, isQuarantined: true };
      }),
    postpone: async (id) =>
      change(id, (mail) => ({ ...mail, nextAttemptAt: afterPostponing(now()) })),
    quarantine: async (id, reason) =>
      change(id, (mail) => ({
        ...mail,
        attempts: mail.attempts + 1,
        reason,
        isQuarantined: true,
      })),
    backlog: async () => ({
      pending: held.size - inQuarantine().length,
      quarantined: inQuarantine().length,
    }),
    release: async () => {
      const released = inQuarantine();
      for (const { id, mail } of released) {
        held.set(id, { id, mail, attempts: 0, isQuarantined: false });
      }
      return released.length;
    },
  };
};
