import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Input } from "../fields";
import { YesNo } from "../yes-no";
import type { SectionProps } from "./section-props";

export const Wishes = ({ jobSeeker: { contractWishes, startsFrom } }: SectionProps): ReactNode => {
  const t = useTranslations("profile");
  return (
    <>
      <YesNo
        name="onlyPermanent"
        label={t("wishes.onlyPermanent")}
        value={contractWishes?.onlyPermanent}
      />
      <YesNo
        name="temporaryAgency"
        label={t("wishes.temporaryAgency")}
        value={contractWishes?.temporaryAgency}
      />
      <Input
        name="hourlyPay"
        label={t("wishes.hourlyPay")}
        type="number"
        min={0.01}
        max={500}
        step="any"
        value={contractWishes?.hourlyPay}
      />
      <Input name="startsFrom" label={t("wishes.startsFrom")} type="date" value={startsFrom} />
    </>
  );
};
