import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Input } from "../fields";
import { YesNo } from "../yes-no";
import type { SectionProps } from "./section-props";

const flags = [
  "hasCar",
  "hasBicycle",
  "usesPublicTransport",
  "wouldMove",
  "wouldWorkAbroad",
] as const;

export const Mobility = ({ jobSeeker: { mobility } }: SectionProps): ReactNode => {
  const t = useTranslations("profile");
  return (
    <>
      <p>{t("mobility.licences")}</p>
      {flags.map((flag) => (
        <YesNo key={flag} name={flag} label={t(`mobility.${flag}`)} value={mobility[flag]} />
      ))}
      <Input
        name="maxMinutes"
        label={t("mobility.maxMinutes")}
        hint={t("mobility.maxMinutesHint")}
        type="number"
        min={1}
        max={300}
        value={mobility.maxMinutes}
      />
    </>
  );
};
