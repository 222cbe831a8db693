import { getTranslations } from "next-intl/server";
import { languageName } from "@/app/_format/language-name";
import { makeContractText } from "@/app/_format/use-contract-text";
import { datesIn } from "@/app/_format/use-dates";
import { labelsIn } from "@/app/_format/use-labels";
import { makePayText } from "@/app/_format/use-pay-text";
import { placeName } from "@/app/_format/use-place-texts";
import { makeWorkingTimeTexts } from "@/app/_format/use-working-time-texts";
import type { Locale } from "@/app/_i18n/routing";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import type { VacancyFacts } from "@/lib/vacancies/vacancy-facts";
import type { Vocabulary } from "@/lib/vocabulary/vocabulary";

/** One fact in one language; without a value where the ad says nothing. */
export type SheetRow = {
  readonly label: string;
  readonly value: string | undefined;
};

const MOST_SKILLS = 8;

/** The facts of the sheet in one language; in every language the same ones in the same order. */
export const sheetRows = async (
  vacancy: Vacancy,
  vocabulary: Vocabulary,
  locale: Locale,
): Promise<readonly SheetRow[]> => {
  const t = await getTranslations({ locale });
  const { facts } = vacancy;
  const texts = await textsIn(locale, vocabulary);
  const { dates, labels } = texts;
  const skills = facts.requiredSkills.slice(0, MOST_SKILLS);
  return [
    { label: t("vacancy.facts.offerType"), value: t(`offerType.${vacancy.offerType}`) },
    {
      label: t("vacancy.facts.occupations"),
      value: listed(facts.occupations.map((one) => labels.occupation(one).text)),
    },
    { label: t("vacancy.facts.employer"), value: facts.employerName },
    { label: t("vacancy.facts.places"), value: listed(facts.workplaces.map(addressOf)) },
    { label: t("vacancy.groups.time"), value: listed(texts.times(vacancy)) },
    { label: t("vacancy.facts.hours"), value: texts.hours(facts.workingTime.hoursPerWeek) },
    { label: t("vacancy.facts.shiftTimes"), value: texts.shift(facts.workingTime) },
    { label: t("vacancy.facts.pay"), value: texts.pay(facts.pay) },
    { label: t("vacancy.facts.contract"), value: texts.contract(facts.contract) },
    { label: t("vacancy.facts.startsOn"), value: facts.startsOn && dates.day(facts.startsOn) },
    {
      label: t("vacancy.facts.requiredSkills"),
      value: listed(skills.map((id) => labels.skill(id).text)),
    },
    { label: t("vacancy.facts.languages"), value: listed(texts.languages(facts.languages)) },
    {
      label: t("vacancy.facts.ways"),
      value: listed((facts.application?.ways ?? []).map((way) => t(`applicationWay.${way}`))),
    },
    { label: t("vacancy.facts.phone"), value: facts.application?.phone },
    { label: t("vacancy.facts.email"), value: facts.application?.email },
    {
      label: t("vacancy.facts.validUntil"),
      value: facts.validUntil && dates.day(facts.validUntil),
    },
  ];
};

const textsIn = async (locale: Locale, vocabulary: Vocabulary) => {
  const vacancy = await getTranslations({ locale, namespace: "vacancy" });
  const dates = datesIn(locale);
  return {
    dates,
    labels: labelsIn(locale, vocabulary),
    times: makeWorkingTimeTexts(await getTranslations({ locale, namespace: "workingTime" })),
    pay: makePayText(await getTranslations({ locale, namespace: "pay" }), locale),
    contract: makeContractText(await getTranslations({ locale, namespace: "contract" }), dates),
    hours: (hours: VacancyFacts["workingTime"]["hoursPerWeek"]): string | undefined => {
      if (!hours) return undefined;
      const { min, max } = hours;
      return min === max ? vacancy("hoursExact", { hours: max }) : vacancy("hours", { min, max });
    },
    shift: ({
      shiftStart: from,
      shiftEnd: to,
    }: VacancyFacts["workingTime"]): string | undefined => {
      if (from && to) return vacancy("shiftFromTo", { from, to });
      return from ? vacancy("shiftFrom", { from }) : to && vacancy("shiftTo", { to });
    },
    languages: (needs: VacancyFacts["languages"]): readonly string[] =>
      needs.map(({ language, needed, written }) =>
        vacancy("languageLevel", {
          language: languageName(language, locale),
          level:
            [
              needed && vacancy("languageNeeded", { level: needed }),
              written && vacancy("languageWritten", { level: written }),
            ]
              .filter(Boolean)
              .join(", ") || vacancy("languageNoLevel"),
        }),
      ),
  };
};

const listed = (texts: readonly string[]): string | undefined =>
  texts.length === 0 ? undefined : texts.join(", ");

const addressOf = (workplace: VacancyFacts["workplaces"][number]): string =>
  [workplace.street, placeName(workplace)].filter((part) => part).join(", ");
