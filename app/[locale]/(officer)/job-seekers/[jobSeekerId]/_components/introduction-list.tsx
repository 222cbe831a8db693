import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ActionForm } from "@/app/_components/action-form";
import { SubmitButton } from "@/app/_components/submit-button";
import { longDates } from "@/app/_format/formats";
import { paths } from "@/app/paths";
import type { Actor } from "@/lib/accounts/account";
import { introductionUseCases } from "@/lib/composition/introductions/introductions";
import { introductionAnswers } from "@/lib/introductions/introduction-request";
import type { ToldIntroduction } from "@/lib/introductions/list-introductions";
import type { JobSeekerId } from "@/lib/job-seekers/job-seeker";
import { answerIntroductionAction } from "../actions";

type IntroductionListProps = { readonly actor: Actor; readonly jobSeekerId: JobSeekerId };

/** Who asked to meet the person, and what the person decided. */
export const IntroductionList = async ({
  actor,
  jobSeekerId,
}: IntroductionListProps): Promise<ReactNode> => {
  const requests = await introductionUseCases().listOfPerson(actor, jobSeekerId);
  if (requests.length === 0) return null;
  const t = await getTranslations("introductions");
  return (
    <section aria-labelledby="introductions">
      <h2 className="kern-heading-medium" id="introductions">
        {t("title")}
      </h2>
      <p>{t("hint")}</p>
      <ul className="matches">
        {requests.map((request) => (
          <li key={request.id}>
            <Introduction request={request} />
          </li>
        ))}
      </ul>
    </section>
  );
};

const Introduction = async ({
  request,
}: {
  readonly request: ToldIntroduction;
}): Promise<ReactNode> => {
  const [t, locale] = [await getTranslations("introductions"), await getLocale()];
  const on = longDates(locale).format(request.requestedAt);
  const { vacancyId, title, employerName, number } = request;
  return (
    <div className="match">
      <p>
        <a className="kern-link" href={paths.vacancy(locale, vacancyId)}>
          {title ?? t("formerOffer")}
        </a>
      </p>
      <p>{t("asked", { employer: employerName ?? t("someEmployer"), on, number })}</p>
      <Answer request={request} />
    </div>
  );
};

const Answer = async ({
  request: { id, jobSeekerId, answer, answeredAt },
}: {
  readonly request: ToldIntroduction;
}): Promise<ReactNode> => {
  const t = await getTranslations("introductions");
  if (answer && answeredAt) {
    return <p>{t(`told.${answer}`, { on: longDates(await getLocale()).format(answeredAt) })}</p>;
  }
  return (
    <div className="decide">
      {introductionAnswers.map((each) => (
        <ActionForm key={each} action={answerIntroductionAction}>
          <input type="hidden" name="requestId" value={id} />
          <input type="hidden" name="jobSeekerId" value={jobSeekerId} />
          <input type="hidden" name="answer" value={each} />
          <SubmitButton kind={each === "introduced" ? "primary" : "secondary"}>
            {t(`answer.${each}`)}
          </SubmitButton>
        </ActionForm>
      ))}
    </div>
  );
};
