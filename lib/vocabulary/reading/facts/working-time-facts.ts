import type { VacancyWorkingTime } from "@/lib/vacancies/vacancy-facts";
import type { Found } from "../evidence";
import type { WorkingTimeReading } from "../read-working-time";
import { evidenceOf, type FactEvidence, type Told, unique } from "./told";

/** Working time as far as the ad tells it, each part a fact of its own. */
export const workingTimeFacts = (reading: WorkingTimeReading): Told => {
  const { schedules, partTimeSlots, times } = reading;
  const evidence = [
    ...schedules.map((found) => evidenceOf("workingTime.schedules", found)),
    ...partTimeSlots.map((found) => evidenceOf("workingTime.partTimeSlots", found)),
    ...single("workingTime.hoursPerWeek", reading.hoursPerWeek),
    ...single("workingTime.shiftWork", reading.shiftWork),
    ...single("workingTime.nightWork", reading.nightWork),
    ...single("workingTime.weekendWork", reading.weekendWork),
    ...single("workingTime.shiftStart", times && { ...times, value: times.value.start }),
    ...single("workingTime.shiftEnd", times && { ...times, value: times.value.end }),
    ...single("workingTime.homeOffice", reading.homeOffice),
  ];
  return evidence.length === 0
    ? { facts: {}, evidence }
    : { facts: { workingTime: timeOf(reading) }, evidence };
};

const single = <Value>(fact: string, found: Found<Value> | undefined): readonly FactEvidence[] =>
  found ? [evidenceOf(fact, found)] : [];

const timeOf = ({
  schedules,
  partTimeSlots,
  hoursPerWeek,
  times,
  ...flags
}: WorkingTimeReading): VacancyWorkingTime => ({
  ...listed("schedules", schedules),
  ...listed("partTimeSlots", partTimeSlots),
  ...(hoursPerWeek ? { hoursPerWeek: hoursPerWeek.value } : {}),
  ...(flags.shiftWork ? { shiftWork: flags.shiftWork.value } : {}),
  ...(flags.nightWork ? { nightWork: flags.nightWork.value } : {}),
  ...(flags.weekendWork ? { weekendWork: flags.weekendWork.value } : {}),
  ...(times ? { shiftStart: times.value.start, shiftEnd: times.value.end } : {}),
  ...(flags.homeOffice ? { homeOffice: flags.homeOffice.value } : {}),
});

const listed = <Key extends string, Value>(
  key: Key,
  found: readonly Found<Value>[],
): { [_ in Key]?: Value[] } => {
  const list: { [_ in Key]?: Value[] } = {};
  if (found.length > 0) list[key] = unique(found.map(({ value }) => value));
  return list;
};
