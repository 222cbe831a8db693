import type { AddByWordsTexts } from "./_components/add-by-words";

type Key = keyof AddByWordsTexts;

/** The texts that the script of the form needs: all of them plain. */
export const addByWordsTexts = (t: (key: `add.${Key}`) => string): AddByWordsTexts => ({
  title: t("add.title"),
  words: t("add.words"),
  hint: t("add.hint"),
  understand: t("add.understand"),
  occupation: t("add.occupation"),
  noOccupation: t("add.noOccupation"),
  as: t("add.as"),
  asExperience: t("add.asExperience"),
  asWish: t("add.asWish"),
  years: t("add.years"),
  skills: t("add.skills"),
  proofs: t("add.proofs"),
  proofsHint: t("add.proofsHint"),
  add: t("add.add"),
  nothing: t("add.nothing"),
});
