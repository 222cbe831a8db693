import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { cellName, isPainted } from "@/lib/job-seekers/profile/week-rows";
import { WeekCells } from "../../../_components/week-cells";
import { Input } from "../fields";
import { WeekPainter } from "../week-painter";
import { YesNo } from "../yes-no";
import type { SectionProps } from "./section-props";

export const Times = ({ jobSeeker: { availability } }: SectionProps): ReactNode => {
  const t = useTranslations("profile");
  const { hoursPerWeek, week, earliest, latest, night, weekend, shifts } = availability;
  const hours = { type: "number", min: 0, max: 100, step: "any" } as const;
  return (
    <>
      <div className="profile-row">
        <Input name="hoursMin" label={t("times.hoursMin")} value={hoursPerWeek?.min} {...hours} />
        <Input name="hoursMax" label={t("times.hoursMax")} value={hoursPerWeek?.max} {...hours} />
      </div>
      <h3 className="kern-heading-small" id="week-title">
        {t("times.week")}
      </h3>
      <p id="week-hint">{t("times.weekHint")}</p>
      <WeekPainter>
        <WeekTable week={week} />
      </WeekPainter>
      <h3 className="kern-heading-small">{t("times.limits")}</h3>
      <p>{t("times.limitsHint")}</p>
      <div className="profile-row">
        <Input name="earliest" label={t("times.earliest")} type="time" value={earliest} />
        <Input name="latest" label={t("times.latest")} type="time" value={latest} />
      </div>
      <div className="profile-row">
        <YesNo name="night" label={t("times.night")} value={night} />
        <YesNo name="weekend" label={t("times.weekend")} value={weekend} />
        <YesNo name="shifts" label={t("times.shifts")} value={shifts} />
      </div>
    </>
  );
};

type Week = SectionProps["jobSeeker"]["availability"]["week"];

const WeekTable = ({ week }: { readonly week: Week }): ReactNode => {
  const t = useTranslations("profile");
  return (
    <div className="table-scroll" role="region" aria-labelledby="week-title" tabIndex={0}>
      <table className="week-grid" aria-describedby="week-hint" aria-labelledby="week-title">
        <WeekCells
          week={week}
          cell={(day, row) => (
            <input
              type="checkbox"
              name="cell"
              value={cellName(day, row)}
              defaultChecked={isPainted(week, day, row)}
              aria-label={t("times.cell", { day: t(`weekdayLong.${day}`), ...row })}
            />
          )}
        />
      </table>
    </div>
  );
};
