import { getLocale, getTranslations } from "next-intl/server";
import { labelsIn } from "@/app/_format/use-labels";
import { vocabulary } from "@/lib/composition/vocabulary";
import type { SmallestChange } from "@/lib/matching/smallest-change";

type Change = SmallestChange["change"];
type ChangeOf<Kind extends Change["kind"]> = Extract<Change, { readonly kind: Kind }>;

/** A change in words, as the beginning of a sentence: "With a car". */
export const explainChange = async <Kind extends Change["kind"]>(
  change: ChangeOf<Kind> & { readonly kind: Kind },
): Promise<string> => {
  const { skill } = labelsIn(await getLocale(), vocabulary());
  const words = await getTranslations("match.change");
  return explanations[change.kind](change, words, (id) => skill(id).text);
};

type Words = Awaited<ReturnType<typeof getTranslations<"match.change">>>;

const explanations: {
  readonly [Kind in Change["kind"]]: (
    change: ChangeOf<Kind>,
    t: Words,
    skillName: (id: string) => string,
  ) => string;
} = {
  proof: ({ skillId }, t, skillName) => t("proof", { proof: skillName(skillId) }),
  language: ({ language, level }, t) => t("language", { language, level }),
  car: (_change, t) => t("car"),
  weekend: (_change, t) => t("weekend"),
  shifts: (_change, t) => t("shifts"),
  "start-at": ({ clock }, t) => t("start-at", { clock }),
  "end-at": ({ clock }, t) => t("end-at", { clock }),
  "earlier-start": ({ clock }, t) => t("earlier-start", { clock }),
  "later-end": ({ clock }, t) => t("later-end", { clock }),
  "fewer-hours": ({ hours }, t) => t("fewer-hours", { hours }),
  "more-hours": ({ hours }, t) => t("more-hours", { hours }),
  "without-night": (_change, t) => t("without-night"),
  "without-weekend": (_change, t) => t("without-weekend"),
  "without-shifts": (_change, t) => t("without-shifts"),
};
