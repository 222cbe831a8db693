import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ChoiceFields } from "@/app/_components/choice-fields";
import { FormField } from "@/app/_components/form-field";
import { TextSection } from "@/app/_components/text-page";
import { schedules } from "@/lib/vacancies/vacancy-facts";
import type { OfferFormProps } from "./offer-form-props";

/** When work is done, from when on, and by how many people. */
export const TimeFields = ({ vacancy, problems }: OfferFormProps): ReactNode => {
  const t = useTranslations("employer.form");
  const time = vacancy.facts.workingTime;
  const isUnsocial = { shift: time.shiftWork, night: time.nightWork, weekend: time.weekendWork };
  const hours = (name: "hoursMin" | "hoursMax", value: number | undefined): ReactNode => (
    <FormField
      name={name}
      label={t(name)}
      inputMode="decimal"
      maxLength={5}
      defaultValue={value}
      isWrong={problems.includes("hours")}
    />
  );
  return (
    <TextSection title={t("timeTitle")}>
      <ChoiceFields
        name="schedule"
        kind="checkbox"
        legend={t("schedule")}
        choices={schedules.map((schedule) => ({
          value: schedule,
          label: t(`schedules.${schedule}`),
          isChosen: time.schedules?.includes(schedule) ?? false,
        }))}
      />
      {hours("hoursMin", time.hoursPerWeek?.min)}
      {hours("hoursMax", time.hoursPerWeek?.max)}
      <ChoiceFields
        name="time"
        kind="checkbox"
        legend={t("unsocial")}
        choices={(["shift", "night", "weekend"] as const).map((each) => ({
          value: each,
          label: t(`unsocialTimes.${each}`),
          isChosen: isUnsocial[each] === true,
        }))}
      />
      <StartFields vacancy={vacancy} problems={problems} />
    </TextSection>
  );
};

const StartFields = ({
  vacancy: { facts },
  problems,
}: Pick<OfferFormProps, "vacancy" | "problems">): ReactNode => {
  const t = useTranslations("employer.form");
  return (
    <>
      <FormField
        name="startsOn"
        type="date"
        label={t("startsOn")}
        defaultValue={facts.startsOn}
        isWrong={problems.includes("start")}
      />
      <FormField
        name="openings"
        label={t("openings")}
        inputMode="numeric"
        maxLength={3}
        defaultValue={facts.openings}
        isWrong={problems.includes("openings")}
      />
    </>
  );
};
