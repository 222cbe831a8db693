import { ForeignLink } from "./mail-values";
import { UnknownTemplate } from "./mail-texts";
import { MailRefused, MailTransportUnavailable, type MailTransport } from "./mail-transport";
import type { WaitingMail, WaitingMails } from "./waiting-mails";
import type { WriteMessage } from "./write-message";

export type SendingReport = {
  /** "unavailable" and "stopped" leave the rest for later. */
  readonly end: "empty" | "stopped" | "unavailable";
  readonly sent: number;
  readonly failed: number;
};

type Dependencies = {
  readonly mails: Pick<WaitingMails, "due" | "markSent" | "markFailed" | "postpone" | "quarantine">;
  readonly writeMessage: WriteMessage;
  readonly transport: MailTransport;
  readonly batchSize: number;
  /** Asked between mails. */
  readonly shouldStop: () => boolean;
};

export type SendMails = () => Promise<SendingReport>;

/** Sends until nothing is due. A mail that cannot be sent never holds up the others. */
export const makeSendMails =
  (dependencies: Dependencies): SendMails =>
  async () => {
    const done = { sent: 0, failed: 0 };
    for (;;) {
      const due = await dependencies.mails.due(dependencies.batchSize);
      if (due.length === 0) return { end: "empty", ...done };
      const end = await sendBatch(due, dependencies, done);
      if (end) return { end, ...done };
    }
  };

const sendBatch = async (
  due: readonly WaitingMail[],
  dependencies: Dependencies,
  done: { sent: number; failed: number },
): Promise<"stopped" | "unavailable" | undefined> => {
  for (const waiting of due) {
    if (dependencies.shouldStop()) return "stopped";
    const outcome = await sendOne(waiting, dependencies);
    if (outcome === "unavailable") return "unavailable";
    done[outcome] += 1;
  }
  return undefined;
};

const sendOne = async (
  waiting: WaitingMail,
  { mails, writeMessage, transport }: Dependencies,
): Promise<"sent" | "failed" | "unavailable"> => {
  try {
    await transport.send(writeMessage(waiting));
  } catch (fault) {
    if (fault instanceof MailTransportUnavailable) {
      await mails.postpone(waiting.id);
      return "unavailable";
    }
    const { reason, isFinal } = toFailure(fault);
    await (isFinal ? mails.quarantine(waiting.id, reason) : mails.markFailed(waiting.id, reason));
    return "failed";
  }
  await mails.markSent(waiting.id);
  return "sent";
};

// The message of an unknown fault may hold an address, so only its name is kept.
const toFailure = (fault: unknown): { readonly reason: string; readonly isFinal: boolean } => {
  if (fault instanceof MailRefused) return { reason: fault.message, isFinal: fault.isFinal };
  if (fault instanceof UnknownTemplate || fault instanceof ForeignLink) {
    return { reason: `${fault.name}: ${fault.message}`, isFinal: true };
  }
  return { reason: fault instanceof Error ? fault.name : "unknown", isFinal: false };
};
