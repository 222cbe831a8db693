import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { VacancyWorkingTime } from "@/lib/vacancies/vacancy-facts";
import { Fact, FactGroup, FlagFact } from "./fact";

/** When and how long the work is done. */
export const TimeFacts = ({ time }: { time: VacancyWorkingTime }): ReactNode => {
  const t = useTranslations();
  return (
    <FactGroup id="facts-time" title={t("vacancy.groups.time")}>
      <Fact
        label={t("vacancy.facts.schedules")}
        value={time.schedules?.map((schedule) => t(`schedule.${schedule}`))}
      />
      <Fact label={t("vacancy.facts.hours")} value={useHoursText()(time.hoursPerWeek)} />
      <Fact
        label={t("vacancy.facts.slots")}
        value={time.partTimeSlots?.map((slot) => t(`partTimeSlot.${slot}`))}
      />
      <Fact label={t("vacancy.facts.shiftTimes")} value={useShiftText()(time)} />
      <FlagFact label={t("vacancy.facts.shiftWork")} flag={time.shiftWork} />
      <FlagFact label={t("vacancy.facts.nightWork")} flag={time.nightWork} />
      <FlagFact label={t("vacancy.facts.weekendWork")} flag={time.weekendWork} />
      {time.unsocialHours === undefined ? null : (
        <FlagFact label={t("vacancy.facts.unsocialHours")} flag={time.unsocialHours} />
      )}
      <Fact
        label={t("vacancy.facts.homeOffice")}
        value={time.homeOffice && t(`homeOffice.${time.homeOffice}`)}
      />
    </FactGroup>
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
