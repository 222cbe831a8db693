import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { vocabulary } from "@/lib/composition/vocabulary";
import { Checks } from "@/app/_components/checks";
import { Input } from "../fields";
import type { SectionProps } from "./section-props";

const labelOf = (id: string): string => vocabulary().findOccupation(id)?.neutral ?? id;

/** What the person looks for and has done; unticking takes an entry away. */
export const Goals = ({ jobSeeker: { wishes, experience } }: SectionProps): ReactNode => {
  const t = useTranslations("profile");
  const codes = wishes.map(({ kldb, occupationId }) => `${kldb} ${occupationId}`);
  return (
    <>
      {wishes.length > 0 ? (
        <Checks
          name="wish"
          legend={t("goals.wishes")}
          options={wishes.map(({ occupationId }, at) => ({
            value: codes[at] ?? "",
            label: labelOf(occupationId),
          }))}
          checked={codes}
        />
      ) : (
        <p>{t("goals.noWishes")}</p>
      )}
      {experience.map((entry) => (
        <Experience key={entry.occupationId} entry={entry} />
      ))}
      {experience.length === 0 ? <p>{t("goals.noExperience")}</p> : null}
    </>
  );
};

type Entry = SectionProps["jobSeeker"]["experience"][number];

const Experience = ({ entry }: { readonly entry: Entry }): ReactNode => {
  const t = useTranslations("profile");
  const label = labelOf(entry.occupationId);
  const code = `${entry.kldb} ${entry.occupationId}`;
  return (
    <fieldset className="kern-fieldset profile-entry">
      <legend className="kern-label">{t("goals.experienceAs", { occupation: label })}</legend>
      <div className="kern-form-check">
        <input
          className="kern-form-check__checkbox"
          type="checkbox"
          id={`experience-${code}`}
          name="experience"
          value={code}
          defaultChecked
        />
        <label className="kern-label" htmlFor={`experience-${code}`}>
          {t("goals.keep")}
        </label>
      </div>
      <Input
        name={`years ${code}`}
        label={t("goals.years")}
        type="number"
        value={entry.years}
        min={0}
        max={80}
        step="any"
      />
      <Input name={`words ${code}`} label={t("goals.words")} value={entry.words} maxLength={300} />
    </fieldset>
  );
};
