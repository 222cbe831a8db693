import { useTranslations } from "next-intl";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import { type WorkingTime, workingTimesOf } from "@/lib/vacancies/working-time";

/** "Vollzeit", "Teilzeit am Vormittag" …; what the type of the offer says already is left out. */
export const useWorkingTimeTexts = (): ((vacancy: Vacancy) => readonly string[]) =>
  makeWorkingTimeTexts(useTranslations("workingTime"));

export const makeWorkingTimeTexts =
  (t: ReturnType<typeof useTranslations<"workingTime">>) =>
  (vacancy: Vacancy): readonly string[] => {
    const times = workingTimesOf(vacancy);
    const isSaid = (time: WorkingTime): boolean =>
      time === "minijob" || (time === "part-time" && times.includes("part-time-morning"));
    return times.filter((time) => !isSaid(time)).map((time) => t(time));
  };
