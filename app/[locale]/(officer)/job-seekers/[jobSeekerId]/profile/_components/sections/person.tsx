import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { pools, profilePositions } from "@/lib/job-seekers/job-seeker";
import { homeText } from "@/lib/job-seekers/profile/resolve-home";
import { Checks } from "@/app/_components/checks";
import { OptionalSelect } from "@/app/_components/optional-select";
import { Input } from "../fields";
import { YesNo } from "../yes-no";
import type { SectionProps } from "./section-props";

export const Person = ({ jobSeeker }: SectionProps): ReactNode => {
  const t = useTranslations("profile");
  return (
    <>
      <Input
        name="place"
        label={t("person.place")}
        hint={t("person.placeHint")}
        value={homeText(jobSeeker.home)}
        maxLength={120}
        required
      />
      <div className="profile-row">
        <Input
          name="birthDate"
          label={t("person.birthDate")}
          type="date"
          value={jobSeeker.birthDate}
        />
        <Input
          name="receivesSince"
          label={t("person.receivesSince")}
          type="date"
          value={jobSeeker.receivesSince}
        />
      </div>
      <OptionalSelect
        name="profilePosition"
        label={t("person.profilePosition")}
        value={jobSeeker.profilePosition}
        empty={t("notAsked")}
        options={profilePositions.map((value) => ({ value, label: t(`position.${value}`) }))}
      />
      <Situation jobSeeker={jobSeeker} />
      <p>{t("person.derived")}</p>
      {jobSeeker.ownPools?.map((id) => (
        <input key={id} type="hidden" name="ownPool" value={id} />
      ))}
      <Checks
        name="pool"
        legend={t("person.pools")}
        options={pools.map((value) => ({ value, label: t(`pool.${value}`) }))}
        checked={jobSeeker.pools}
      />
    </>
  );
};

const Situation = ({ jobSeeker }: SectionProps): ReactNode => {
  const t = useTranslations("profile");
  return (
    <div className="profile-row">
      {(["loneParent", "rehabilitation", "severelyDisabled"] as const).map((fact) => (
        <YesNo key={fact} name={fact} label={t(`person.${fact}`)} value={jobSeeker[fact]} />
      ))}
    </div>
  );
};
