import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { paths } from "@/app/paths";
import { codeOf } from "@/lib/languages/portal-languages";
import type { TranslationFault } from "@/lib/languages/translation/check-translation";
import type { KeptTranslation } from "@/lib/languages/translation/text-translations";
import type { VacancyId } from "@/lib/vacancies/vacancy";

type MachineTranslationProps = {
  readonly id: VacancyId;
  /** Absent where the operator has no machine, or the reader needs none. */
  readonly translation: KeptTranslation | undefined;
};

/** What a machine made of the ad's text, told apart from it; or why nothing is shown. */
export const MachineTranslation = ({ id, translation }: MachineTranslationProps): ReactNode => {
  const t = useTranslations("languages.translation");
  const locale = useLocale();
  if (!translation) return null;
  return (
    <section className="machine-translation" aria-labelledby="translation-title">
      <h2 id="translation-title" className="kern-heading-medium">
        {t("title")}
      </h2>
      {translation.state === "shown" ? (
        <>
          <p className="original-note">{t("notice")}</p>
          <div
            className="rich-text"
            lang={codeOf(locale)}
            // Sanitised before it was kept, like every description.
            dangerouslySetInnerHTML={{ __html: translation.html }}
          />
          <p>
            <a className="kern-link" href={paths.reportTranslation(locale, id)} rel="nofollow">
              {t("reportWrong")}
            </a>
          </p>
        </>
      ) : (
        <p>{t(noteOn(translation))}</p>
      )}
    </section>
  );
};

const noteOn = (
  translation: Exclude<KeptTranslation, { state: "shown" }>,
): "pending" | "reported" | "withheld" | "none" => {
  if (translation.state === "waiting") return "pending";
  if (translation.state === "reported") return "reported";
  return doubts.has(translation.reason) ? "withheld" : "none";
};

/** What the guard finds; other reasons lie with the service, or with whoever judged it. */
const doubts: ReadonlySet<string> = new Set([
  "facts-changed",
  "incomplete",
  "terms-lost",
] satisfies readonly TranslationFault["code"][]);
