import { useLocale } from "next-intl";
import { codeOf, type Locale } from "@/lib/languages/portal-languages";
import type { VacancyFacts } from "@/lib/vacancies/vacancy-facts";
import { plainLabel, plainWords } from "@/lib/vocabulary/plain-german/plain-labels";
import { findOccupationName, findSkillName } from "@/lib/vocabulary/translations/find-name";
import { groupIn } from "@/lib/vocabulary/translations/translated-labels";
import type { Vocabulary } from "@/lib/vocabulary/vocabulary";

/** A name of the vocabulary; `lang` where it is not in the reader's language. */
export type Label = { readonly text: string; readonly lang?: string };

type Occupation = VacancyFacts["occupations"][number];

type Labels = {
  readonly occupation: (occupation: Occupation) => Label;
  readonly skill: (id: string) => Label;
  readonly group: (code: string) => Label;
};

const german = "de";

/** Names of the vocabulary in the reader's language; German, and marked so, where nobody translated them. */
export const useLabels = (vocabulary: Vocabulary): Labels => labelsIn(useLocale(), vocabulary);

/** Everyday names of our own, and long words parted. */
const plainLabels = ({ findSkill, findGroup }: Vocabulary): Labels => ({
  occupation: ({ label, occupationId }) => ({
    text: plainLabel("occupations", occupationId, label),
  }),
  skill: (id) => ({ text: plainLabel("skills", id, findSkill(id)?.label ?? id) }),
  group: (code) => ({ text: plainWords(findGroup(code)?.label ?? code) }),
});

export const labelsIn = (locale: Locale, vocabulary: Vocabulary): Labels => {
  if (locale === "de-leicht") return plainLabels(vocabulary);
  const code = codeOf(locale);
  const label = (original: string, translate: () => string | undefined): Label => {
    if (code === german) return { text: original };
    const translated = translate();
    return translated === undefined ? { text: original, lang: german } : { text: translated };
  };
  const { findSkill, findGroup } = vocabulary;
  return {
    occupation: (occupation) =>
      label(occupation.label, () => findOccupationName(code, occupation, vocabulary)),
    // A skill the vocabulary does not know is one that the source put into its own words.
    skill: (id) => label(findSkill(id)?.label ?? id, () => findSkillName(code, id, vocabulary)),
    group: (groupCode) =>
      label(findGroup(groupCode)?.label ?? groupCode, () => groupIn(code, groupCode)),
  };
};
