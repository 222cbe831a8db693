import type { WaitingMails } from "@/lib/mail/waiting-mails";
import type { VacancyIndex } from "@/lib/vacancies/vacancy-index";
import type { VacancyStore } from "@/lib/vacancies/vacancy-store";
import type { DriftCheckStore } from "./drift-check-store";
import type { HealthReport } from "./health-report";
import type { Outbox } from "./outbox";

type Dependencies = {
  readonly outbox: Pick<Outbox, "backlog">;
  readonly mails: Pick<WaitingMails, "backlog">;
  readonly vacancies: Pick<VacancyStore, "countPublished">;
  readonly index: Pick<VacancyIndex, "count">;
  readonly driftChecks: Pick<DriftCheckStore, "summary">;
  readonly now: () => Date;
};

export type CheckHealth = () => Promise<HealthReport>;

/** Asks every part; one that fails is reported as down instead of failing the report. */
export const makeCheckHealth =
  ({ outbox, mails, vacancies, index, driftChecks, now }: Dependencies): CheckHealth =>
  async () => {
    const [stored, indexed] = await Promise.all([
      answerOf(async () => ({
        backlog: await outbox.backlog(),
        mail: await mails.backlog(),
        published: await vacancies.countPublished(),
        drift: await driftChecks.summary(),
      })),
      answerOf(async () => ({ count: await index.count() })),
    ]);
    return {
      status: stored && indexed ? "up" : "down",
      database: stored ? "up" : "down",
      search: indexed ? "up" : "down",
      ...(stored
        ? { outbox: toBacklog(stored.backlog, now()), mail: stored.mail, drift: stored.drift }
        : {}),
      ...(stored && indexed
        ? { index: { published: stored.published, indexed: indexed.count } }
        : {}),
    };
  };

const toBacklog = (
  { pending, quarantined, oldestPendingAt }: Awaited<ReturnType<Outbox["backlog"]>>,
  now: Date,
): NonNullable<HealthReport["outbox"]> => ({
  pending,
  quarantined,
  ...(oldestPendingAt
    ? { oldestPendingSeconds: Math.round((now.getTime() - oldestPendingAt.getTime()) / 1000) }
    : {}),
});

// A part that does not answer is the very thing this report is for.
const answerOf = async <Answer>(ask: () => Promise<Answer>): Promise<Answer | undefined> => {
  try {
    return await ask();
  } catch {
    return undefined;
  }
};
