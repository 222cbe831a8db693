import { getLocale, getTranslations } from "next-intl/server";
import { moneyText } from "@/app/_format/formats";
import { labelsIn } from "@/app/_format/use-labels";
import { loadOwnMessages } from "@/app/_i18n/load-messages";
import type { OwnVoice } from "@/lib/composition/data-protection";
import { vocabulary } from "@/lib/composition/vocabulary";
import { codeOf, directionOf, type Locale } from "@/lib/languages/portal-languages";

/** The reader's language for what the portal knows of them; what it has no words for stays German. */
export const ownVoice = async (): Promise<OwnVoice> => {
  const locale = await getLocale();
  const pay = await getTranslations("pay");
  return {
    speech: {
      locale,
      isGerman: codeOf(locale) === "de",
      isRightToLeft: directionOf(locale) === "rtl",
      texts: await loadOwnMessages(locale),
      range: (min, max) => pay("range", { min, max }),
      phrases: await phrasesIn(locale),
    },
    names: namesIn(locale),
  };
};

const phrasesIn = async (locale: Locale): Promise<OwnVoice["speech"]["phrases"]> => {
  const pay = await getTranslations("pay");
  const vacancy = await getTranslations("vacancy");
  const understood = await getTranslations("understood");
  const minutes = new Intl.NumberFormat(locale, {
    style: "unit",
    unit: "minute",
    unitDisplay: "long",
  });
  const from = (told: string): string => vacancy("shiftFrom", { from: told });
  const until = (told: string): string => vacancy("shiftTo", { to: told });
  return {
    ...{ from, until, earliest: from, latest: until },
    maxMinutes: (_, value) => pay("upTo", { max: minutes.format(Number(value)) }),
    hourlyPay: (_, value) =>
      pay("per.hour", { amount: moneyText(locale, Number(value), "EUR", true) }),
    demandsToAvoid: (told) => understood("without", { what: told }),
  };
};

const namesIn = (locale: Locale): OwnVoice["names"] => {
  const { findOccupation, findSkill } = vocabulary();
  const labels = labelsIn(locale, vocabulary());
  return {
    occupation: (id) => {
      const found = findOccupation(id);
      return found && labels.occupation({ label: found.neutral, occupationId: id });
    },
    skill: (id) => (findSkill(id) ? labels.skill(id) : undefined),
  };
};
