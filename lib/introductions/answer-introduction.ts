import { z } from "zod";
import type { AccountStore, Actor } from "@/lib/accounts/account";
import { jobSeekerIdSchema } from "@/lib/job-seekers/job-seeker";
import type { OpenFile, OpenFileRefusal } from "@/lib/job-seekers/open-file";
import type { Mail } from "@/lib/mail/mail";
import { ok, refused, type Result } from "@/lib/shared/result";
import type { VacancyId } from "@/lib/vacancies/vacancy";
import type { VacancyStore } from "@/lib/vacancies/vacancy-store";
import {
  type IntroductionAnswer,
  introductionAnswers,
  type IntroductionRequest,
  type IntroductionRequests,
} from "./introduction-request";

export const answerIntroductionSchema = z.object({
  requestId: z.uuid(),
  jobSeekerId: jobSeekerIdSchema,
  answer: z.enum(introductionAnswers),
});
export type AnswerIntroductionCommand = z.infer<typeof answerIntroductionSchema>;

export type AnswerIntroductionRefusal = OpenFileRefusal | { readonly code: "nothing-requested" };

type Dependencies = {
  readonly openFile: OpenFile;
  readonly requests: Pick<IntroductionRequests, "ofPerson" | "answer">;
  readonly accounts: Pick<AccountStore, "find">;
  readonly vacancies: Pick<VacancyStore, "find">;
  /** Where the employer sees the cards of an offer. */
  readonly linkTo: (id: VacancyId) => string;
  readonly locale: string;
  readonly now: () => Date;
};

export type AnswerIntroduction = (
  actor: Actor,
  command: AnswerIntroductionCommand,
) => Promise<Result<IntroductionAnswer, AnswerIntroductionRefusal>>;

/** Whoever is in charge notes what the person decided; the employer is told yes or no, and nothing else. */
export const makeAnswerIntroduction =
  ({ openFile, requests, now, ...parts }: Dependencies): AnswerIntroduction =>
  async (actor, { requestId, jobSeekerId, answer }) => {
    const opened = await openFile(actor, "introductions.answer", jobSeekerId);
    if (!opened.ok) return opened;
    const asked = await requests.ofPerson(actor, jobSeekerId);
    const request = asked.find(({ id }) => id === requestId);
    if (!request) return refused({ code: "nothing-requested" });

    const answered = { id: request.id, answer, answeredBy: actor.id, answeredAt: now() };
    const mails = await mailsAbout(parts, request, answer);
    const isFirst = await requests.answer(actor, answered, mails);
    return isFirst ? ok(answer) : refused({ code: "nothing-requested" });
  };

const mailsAbout = async (
  {
    accounts,
    vacancies,
    linkTo,
    locale,
  }: Pick<Dependencies, "accounts" | "vacancies" | "linkTo" | "locale">,
  { requestedBy, vacancyId, number }: IntroductionRequest,
  answer: IntroductionAnswer,
): Promise<readonly Mail[]> => {
  const [employer, vacancy] = [await accounts.find(requestedBy), await vacancies.find(vacancyId)];
  if (!employer || !vacancy) return [];
  const template = answer === "introduced" ? "introduction-accepted" : "introduction-declined";
  const values = { title: vacancy.title, number, link: linkTo(vacancyId) };
  return [{ to: employer.email, locale, template, values }];
};
