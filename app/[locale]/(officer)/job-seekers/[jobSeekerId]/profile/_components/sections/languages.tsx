import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { languageName } from "@/app/_format/language-name";
import { cefrLevels } from "@/lib/vocabulary/qualification";
import type { SectionProps } from "./section-props";

/** Languages spoken in the region and by people who came; any other code that is known stays. */
const usual =
  "de nl en fr ar tr ku fa ps uk ru pl ro bg hr sr bs sq mk el it es pt hu cs sk lt lv et ka hy az so ti am sw ha wo zh vi th hi ur bn pa ta tl id ja ko he".split(
    " ",
  );
const BLANK_ROWS = 3;

export const Languages = ({ jobSeeker: { languages } }: SectionProps): ReactNode => {
  const [t, locale] = [useTranslations("profile"), useLocale()];
  const codes = [...new Set([...usual, ...languages.map(({ language }) => language)])];
  const options = codes
    .map((code) => ({ code, label: languageName(code, locale) }))
    .toSorted((one, other) => one.label.localeCompare(other.label, locale));
  const blanks = Array.from({ length: BLANK_ROWS }, () => ({ language: "", level: "" }));
  return (
    <>
      <p>{t("languages.hint")}</p>
      {[...languages, ...blanks].map(({ language, level }, at) => (
        <fieldset key={`${language}${at}`} className="kern-fieldset profile-pair">
          <legend className="kern-label">{t("languages.nth", { nth: at + 1 })}</legend>
          <div className="kern-form-input__select-wrapper">
            <select
              className="kern-form-input__select"
              name="language"
              aria-label={t("languages.language", { nth: at + 1 })}
              defaultValue={language}
            >
              <option value="">{t("languages.none")}</option>
              {options.map(({ code, label }) => (
                <option key={code} value={code}>
                  {label}
                </option>
              ))}
            </select>
          </div>
          <div className="kern-form-input__select-wrapper">
            <select
              className="kern-form-input__select"
              name="level"
              aria-label={t("languages.level", { nth: at + 1 })}
              defaultValue={level}
            >
              <option value="">{t("languages.noLevel")}</option>
              {cefrLevels.map((each) => (
                <option key={each} value={each}>
                  {t(`languages.levels.${each}`)}
                </option>
              ))}
            </select>
          </div>
        </fieldset>
      ))}
    </>
  );
};
