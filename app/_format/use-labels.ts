import { useLocale } from "next-intl";
import { codeOf, type Locale } from "@/lib/languages/portal-languages";
import type { VacancyFacts } from "@/lib/vacancies/vacancy-facts";
import { plainLabel, plainWords } from "@/lib/vocabulary/plain-german/plain-labels";
import { groupIn, occupationIn, skillIn } from "@/lib/vocabulary/translations/translated-labels";
import type { Vocabulary } from "@/lib/vocabulary/vocabulary";

/** A name of the vocabulary; `lang` where it is not in the reader's language. */
export type Label = { readonly text: string; readonly lang?: string };

type Occupation = VacancyFacts["occupations"][number];

type Labels = {
  readonly occupation: (occupation: Occupation) => Label;
  readonly skill: (id: string, vocabulary: Vocabulary) => Label;
  readonly group: (code: string, vocabulary: Vocabulary) => Label;
};

const german = "de";

/** Names of the vocabulary in the reader's language; German, and marked so, where nobody translated them. */
export const useLabels = (): Labels => labelsIn(useLocale());

/** Everyday names of our own, and long words parted. */
const plainLabels: Labels = {
  occupation: ({ label, occupationId }) => ({
    text: plainLabel("occupations", occupationId, label),
  }),
  skill: (id, vocabulary) => ({
    text: plainLabel("skills", id, vocabulary.findSkill(id)?.label ?? id),
  }),
  group: (code, vocabulary) => ({ text: plainWords(vocabulary.findGroup(code)?.label ?? code) }),
};

export const labelsIn = (locale: Locale): Labels => {
  if (locale === "de-leicht") return plainLabels;
  const code = codeOf(locale);
  const label = (translated: string | undefined, original: string): Label => {
    if (code === german) return { text: original };
    return translated === undefined ? { text: original, lang: german } : { text: translated };
  };
  return {
    occupation: ({ label: original, occupationId }) =>
      label(occupationId && occupationIn(code, occupationId), original),
    // A skill the vocabulary does not know is one that the source put into its own words.
    skill: (id, vocabulary) => label(skillIn(code, id), vocabulary.findSkill(id)?.label ?? id),
    group: (groupCode, vocabulary) =>
      label(groupIn(code, groupCode), vocabulary.findGroup(groupCode)?.label ?? groupCode),
  };
};
