import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { FactEvidence } from "@/lib/readings/find-evidence";
import type { VacancyWorkingTime } from "@/lib/vacancies/vacancy-facts";
import { Fact, FactGroup, FlagFact } from "./fact";

type TimeFactsProps = { readonly time: VacancyWorkingTime; readonly evidence: FactEvidence };

const wordsFor = (evidence: FactEvidence, fact: keyof VacancyWorkingTime) =>
  evidence.get(`workingTime.${fact}`);

/** When and how long the work is done. */
export const TimeFacts = ({ time, evidence }: TimeFactsProps): ReactNode => {
  const t = useTranslations();
  return (
    <FactGroup id="facts-time" title={t("vacancy.groups.time")}>
      <Fact
        label={t("vacancy.facts.schedules")}
        value={time.schedules?.map((schedule) => t(`schedule.${schedule}`))}
        read={wordsFor(evidence, "schedules")}
      />
      <Fact
        label={t("vacancy.facts.hours")}
        value={useHoursText()(time.hoursPerWeek)}
        read={wordsFor(evidence, "hoursPerWeek")}
      />
      <Fact
        label={t("vacancy.facts.slots")}
        value={time.partTimeSlots?.map((slot) => t(`partTimeSlot.${slot}`))}
        read={wordsFor(evidence, "partTimeSlots")}
      />
      <Fact
        label={t("vacancy.facts.shiftTimes")}
        value={useShiftText()(time)}
        read={wordsFor(evidence, "shiftStart") ?? wordsFor(evidence, "shiftEnd")}
      />
      <UnsocialHours time={time} evidence={evidence} />
      <Fact
        label={t("vacancy.facts.homeOffice")}
        value={time.homeOffice && t(`homeOffice.${time.homeOffice}`)}
        read={wordsFor(evidence, "homeOffice")}
      />
    </FactGroup>
  );
};

const UnsocialHours = ({ time, evidence }: TimeFactsProps): ReactNode => {
  const t = useTranslations("vacancy.facts");
  return (
    <>
      {(["shiftWork", "nightWork", "weekendWork"] as const).map((fact) => (
        <FlagFact key={fact} label={t(fact)} flag={time[fact]} read={wordsFor(evidence, fact)} />
      ))}
      {time.unsocialHours === undefined ? null : (
        <FlagFact label={t("unsocialHours")} flag={time.unsocialHours} />
      )}
    </>
  );
};

const useHoursText = (): ((hours: VacancyWorkingTime["hoursPerWeek"]) => string | undefined) => {
  const t = useTranslations("vacancy");
  return (hours) => {
    if (!hours) return undefined;
    const { min, max } = hours;
    return min === max ? t("hoursExact", { hours: max }) : t("hours", { min, max });
  };
};

const useShiftText = (): ((time: VacancyWorkingTime) => string | undefined) => {
  const t = useTranslations("vacancy");
  return ({ shiftStart: from, shiftEnd: to }) => {
    if (from && to) return t("shiftFromTo", { from, to });
    if (from) return t("shiftFrom", { from });
    return to && t("shiftTo", { to });
  };
};
