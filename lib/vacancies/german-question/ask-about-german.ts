import { createHash } from "node:crypto";
import type { MailQueue } from "@/lib/mail/mail";
import { ok, refused, type Result } from "@/lib/shared/result";
import type { Vacancy, VacancyId } from "../vacancy";
import { isPublished } from "../vacancy";
import type { GermanQuestions } from "./german-questions";

export type AskRefusal =
  | { readonly code: "vacancy-unknown" }
  | { readonly code: "no-address" }
  | { readonly code: "asked-already" };

export type AskAboutGerman = (id: VacancyId) => Promise<Result<undefined, AskRefusal>>;

type Dependencies = {
  readonly questions: GermanQuestions;
  readonly find: (id: VacancyId) => Promise<Vacancy | undefined>;
  readonly queue: MailQueue;
  readonly newToken: () => string;
  readonly links: {
    readonly offer: (id: VacancyId) => string;
    readonly answer: (token: string) => string;
  };
  readonly locale: string;
  readonly now: () => Date;
};

export const hashOfToken = (token: string): string =>
  createHash("sha256").update(token).digest("hex");

/** Asks the employer by mail, once for each offer, without saying who asked. */
export const makeAskAboutGerman =
  ({ questions, find, queue, newToken, links, locale, now }: Dependencies): AskAboutGerman =>
  async (id) => {
    const vacancy = await find(id);
    if (!vacancy || !isPublished(vacancy)) return refused({ code: "vacancy-unknown" });
    const to = vacancy.facts.application?.email;
    if (to === undefined) return refused({ code: "no-address" });

    const token = newToken();
    const question = { vacancyId: id, tokenHash: hashOfToken(token), askedAt: now() };
    if (!(await questions.add(question))) return refused({ code: "asked-already" });
    await queue.enqueue([
      {
        to,
        locale,
        template: "german-question",
        values: { title: vacancy.title, offerLink: links.offer(id), link: links.answer(token) },
      },
    ]);
    return ok(undefined);
  };
