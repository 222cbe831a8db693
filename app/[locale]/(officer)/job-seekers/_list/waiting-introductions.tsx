import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { shortDates } from "@/app/_format/formats";
import { paths } from "@/app/paths";
import type { Actor } from "@/lib/accounts/account";
import { introductionUseCases } from "@/lib/composition/introductions/introductions";

/** Employers who wait to hear whether somebody wants to meet them. */
export const WaitingIntroductions = async ({
  actor,
}: {
  readonly actor: Actor;
}): Promise<ReactNode> => {
  const waiting = await introductionUseCases().listWaiting(actor);
  if (waiting.length === 0) return null;
  const [t, locale] = [await getTranslations("introductions"), await getLocale()];
  return (
    <section className="waiting-introductions" aria-labelledby="waiting-introductions">
      <h2 className="kern-heading-small" id="waiting-introductions">
        {t("waiting", { count: waiting.length })}
      </h2>
      <ul>
        {waiting.map(({ id, jobSeekerId, name, title, employerName, requestedAt }) => (
          <li key={id}>
            <a className="kern-link" href={paths.jobSeeker(locale, jobSeekerId)}>
              {name}
            </a>
            {": "}
            {t("waitingFor", {
              title: title ?? t("formerOffer"),
              employer: employerName ?? t("someEmployer"),
              on: shortDates(locale).format(requestedAt),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
};
