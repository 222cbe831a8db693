import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { schoolQualifications, vocationalQualifications } from "@/lib/vocabulary/qualification";
import { OptionalSelect } from "@/app/_components/optional-select";
import type { SectionProps } from "./section-props";

export const Education = ({ jobSeeker: { school, vocational } }: SectionProps): ReactNode => {
  const t = useTranslations("profile");
  return (
    <>
      <OptionalSelect
        name="school"
        label={t("education.school")}
        value={school}
        empty={t("notAsked")}
        options={schoolQualifications.map((value) => ({ value, label: t(`school.${value}`) }))}
      />
      <OptionalSelect
        name="vocational"
        label={t("education.vocational")}
        value={vocational}
        empty={t("notAsked")}
        options={vocationalQualifications.map((value) => ({
          value,
          label: t(`vocational.${value}`),
        }))}
      />
    </>
  );
};
