import { NextIntlClientProvider } from "next-intl";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { AllVacancyFacts } from "@/app/[locale]/(public)/vacancies/[id]/_components/vacancy-facts";
import { longDates } from "@/app/_format/formats";
import { loadMessages } from "@/app/_i18n/load-messages";
import { type Locale, locales } from "@/lib/languages/portal-languages";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import { builtInVocabulary } from "@/lib/vocabulary/built-in";
import { makeDemoData } from "@/seeds/demo-data";

// Names of sources hang on the operator, who is read with all settings of a portal.
beforeEach(() => {
  vi.stubEnv("DATABASE_URL", "postgresql://nobody@localhost/none");
  vi.stubEnv("MEILI_URL", "http://localhost:1");
  vi.stubEnv("DATA_KEY", Buffer.alloc(32).toString("base64"));
  vi.stubEnv("MAIL_FOLDER", "none");
});

// Every third offer, and every offer with something rare, keeps the test under half a minute.
const offers = makeDemoData(new Date("2026-11-25T09:00:00Z")).vacancies.filter(
  ({ facts }, position) => position % 3 === 0 || facts.contract?.until || facts.pay?.trainingYears,
);

const factsIn = async (locale: Locale): Promise<(vacancy: Vacancy) => string> => {
  const messages = await loadMessages(locale);
  return (vacancy) =>
    renderToStaticMarkup(
      createElement(NextIntlClientProvider, {
        locale,
        messages,
        timeZone: "Europe/Berlin",
        children: createElement(AllVacancyFacts, {
          vacancy,
          vocabulary: builtInVocabulary,
          evidence: new Map(),
        }),
      }),
    );
};

/** The values shown, one a fact, without mark-up. */
const valuesOf = (html: string): readonly string[] =>
  [...html.matchAll(/<dd>(.*?)<\/dd>/gs)].map(([, value = ""]) =>
    value
      .replaceAll("</li>", "; ")
      .replace(/<[^>]+>/g, "")
      .replaceAll("&#x27;", "’")
      .replaceAll("&quot;", "“")
      .replaceAll("&amp;", "&"),
  );

const number = /\p{Nd}+(?:[.,\u00a0\u202f’٬٫]\p{Nd}+)*/gu;

/** Digits of the numbers in a text, in no order; "one month" may be a word. */
const numbersOf = (text: string, dual: boolean): string =>
  (text.match(number) ?? [])
    .map((found) => found.replace(/[^\p{Nd}]/gu, ""))
    .filter((digits) => digits !== "1" && !(dual && digits === "2"))
    .toSorted()
    .join(" ");

const datesOf = ({ facts, firstSeenAt, publishedAt }: Vacancy): readonly Date[] => [
  firstSeenAt,
  ...(publishedAt ? [publishedAt] : []),
  ...[facts.startsOn, facts.validUntil, facts.contract?.until].flatMap((day) =>
    day ? [new Date(`${day}T12:00:00Z`)] : [],
  ),
];

/** What reads the same in every language. */
const namesIn = ({ facts, externalId }: Vacancy): readonly string[] =>
  [
    facts.employerName,
    facts.contactName,
    facts.application?.email,
    facts.application?.phone,
    externalId,
    ...facts.workplaces.flatMap(({ postcode, locality, street }) => [postcode, locality, street]),
  ].flatMap((name) => (name && !/[&<>"']/.test(name) ? [name] : []));

it("holds all other languages against German", () => {
  expect(locales.filter((locale) => locale !== "de")).toHaveLength(13);
});

describe.each(locales.filter((locale) => locale !== "de"))(
  "the facts of every offer in %s",
  async (locale) => {
    const [german, translated] = [await factsIn("de"), await factsIn(locale)];

    it("are the German ones: same numbers, dates, places and codes", () => {
      const dual = locale.startsWith("ar");
      for (const vacancy of offers) {
        const [original, html] = [german(vacancy), translated(vacancy)];
        const [germanValues, values] = [valuesOf(original), valuesOf(html)];

        expect(values.length).toBe(germanValues.length);
        values.forEach((value, position) => {
          const source = germanValues[position] ?? "";
          expect([value, numbersOf(value, dual)]).toEqual([value, numbersOf(source, dual)]);
        });
        expect(html.match(/class="unknown"/g)?.length).toBe(
          original.match(/class="unknown"/g)?.length,
        );
        for (const date of datesOf(vacancy)) expect(html).toContain(longDates(locale).format(date));
        for (const name of namesIn(vacancy)) expect(html).toContain(name);
      }
    });
  },
);
