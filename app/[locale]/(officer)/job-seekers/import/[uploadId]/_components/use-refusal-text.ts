import { useTranslations } from "next-intl";
import type { HandoverRefusal } from "@/lib/job-seekers/handover/handover-refusal";

const fieldNames = [
  "reference",
  "site",
  "givenName",
  "familyName",
  "phone",
  "email",
  "place",
  "birthDate",
  "receivesSince",
  "profilePosition",
  "loneParent",
  "rehabilitation",
  "severelyDisabled",
  "wishes",
  "experience",
  "skills",
  "german",
  "languages",
  "mobility",
  "officers",
] as const;

/** Why a line is not taken over, in words. */
export const useRefusalText = (): ((refusal: HandoverRefusal) => string) => {
  const [t, tProblem] = [useTranslations("importPeople"), useTranslations("profile.problem")];
  const fieldText = (field: string): string => {
    const top = fieldNames.find((name) => name === field.split(".", 1)[0]);
    return top ? t(`field.${top}`) : field;
  };
  const fieldsText = (fields: readonly string[]): string => fields.map(fieldText).join(", ");
  return (refusal) => {
    if ("fields" in refusal) {
      return t(`refusal.${refusal.code}`, { fields: fieldsText(refusal.fields) });
    }
    if ("site" in refusal) return t("refusal.site-unknown", { site: refusal.site });
    if ("nearNames" in refusal) {
      return t("refusal.place-unknown", { names: refusal.nearNames.join(", ") || "–" });
    }
    if ("problems" in refusal) return refusal.problems.map((each) => tProblem(each)).join(" ");
    if ("firstLine" in refusal) return t("refusal.duplicate", { line: refusal.firstLine });
    if ("expected" in refusal) return t("refusal.columns-shifted", refusal);
    return t(`refusal.${refusal.code}`);
  };
};
