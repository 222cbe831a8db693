import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { OptionalSelect } from "@/app/_components/optional-select";

type YesNoProps = {
  readonly name: string;
  readonly label: string;
  readonly value?: boolean | undefined;
};

/** Yes, no, or not asked yet: an answer that nobody gave is never taken for a no. */
export const YesNo = ({ name, label, value }: YesNoProps): ReactNode => {
  const t = useTranslations("profile");
  return (
    <OptionalSelect
      name={name}
      label={label}
      value={answerOf(value)}
      empty={t("notAsked")}
      options={[
        { value: "yes", label: t("yes") },
        { value: "no", label: t("no") },
      ]}
    />
  );
};

const answerOf = (value: boolean | undefined): string => {
  if (value === undefined) return "";
  return value ? "yes" : "no";
};
