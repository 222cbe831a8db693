import type { SendMails } from "@/lib/mail/send-mails";
import { growingPauseSeconds } from "@/lib/outbox/growing-pause";
import type { Exclusively } from "./exclusively";
import { reasonOf, type WorkerLog } from "./worker-jobs";

type MailParts = {
  readonly sendMails: SendMails;
  readonly exclusively: Exclusively;
  readonly log: WorkerLog;
  /** Asks for another run after so many seconds. */
  readonly runLater: (seconds: number) => void;
};

/** Never fails: while no mail can be sent, it tries again after pauses that grow to a minute. */
export const makeMailJob = ({
  sendMails,
  exclusively,
  log,
  runLater,
}: MailParts): (() => Promise<void>) => {
  let [failures, pausedUntil] = [0, 0];

  const backOff = (reason: string): void => {
    failures += 1;
    const seconds = growingPauseSeconds(failures);
    pausedUntil = Date.now() + seconds * 1000;
    log({ event: "mail-paused", seconds, reason });
    runLater(seconds);
  };

  return async () => {
    if (Date.now() < pausedUntil) return;
    try {
      const attempt = await exclusively.tryOnce("send-mails", sendMails);
      if (!attempt.held) return runLater(1);
      const { end, ...figures } = attempt.value;
      if (figures.sent + figures.failed > 0) log({ event: "mails-sent", ...figures });
      if (end === "unavailable") return backOff("the mail server takes no mails");
      failures = 0;
    } catch (fault) {
      backOff(reasonOf(fault));
    }
  };
};
