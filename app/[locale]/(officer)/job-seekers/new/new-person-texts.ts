import type { useTranslations } from "next-intl";
import type { NewPersonTexts } from "./new-person-form";

type Words = ReturnType<typeof useTranslations<"newPerson">>;

/** The texts that the script of the form needs: all of them plain. */
export const newPersonTexts = (t: Words): NewPersonTexts => ({
  refusedTitle: t("refusedTitle"),
  refused: {
    unreadable: t("refused.unreadable"),
    incomplete: t("refused.unreadable"),
    garbled: t("refused.unreadable"),
    "no-site": t("refused.no-site"),
    "reference-taken": t("refused.reference-taken"),
    duplicate: t("refused.reference-taken"),
    "place-unknown": t("refused.place-unknown"),
    contradicts: t("refused.contradicts"),
    "not-allowed": t("refused.not-allowed"),
    "not-yours": t("refused.not-allowed"),
    "site-unknown": t("refused.site-unknown"),
    "officer-unknown": t("refused.not-allowed"),
    "columns-shifted": t("refused.unreadable"),
  },
  labels: {
    reference: t("reference"),
    givenName: t("givenName"),
    familyName: t("familyName"),
    place: t("place"),
    birthDate: t("birthDate"),
    phone: t("phone"),
    email: t("email"),
  },
  placeHint: t("placeHint"),
  submit: t("submit"),
});
