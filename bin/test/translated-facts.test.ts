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

/** Every value of an offer's facts with the path to it, positions in lists left out. */
const valuesAt = (path: string, value: unknown): readonly (readonly [string, string])[] => {
  if (value === undefined || value === null) return [];
  if (typeof value !== "object") return [[path, JSON.stringify(value)]];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => valuesAt(path, item));
  return Object.entries(value).flatMap(([key, inner]) => valuesAt(`${path}.${key}`, inner));
};

/** A path with more values than this holds words or figures of all kinds: one stands for all. */
const MOST_VALUES = 40;

/** So few offers that each fact appears, and each value of facts that have few of them. */
const coverEveryFact = (vacancies: readonly Vacancy[]): readonly Vacancy[] => {
  const values = new Map<string, Set<string>>();
  for (const { facts } of vacancies) {
    for (const [path, value] of valuesAt("", facts)) {
      values.set(path, (values.get(path) ?? new Set()).add(value));
    }
  }
  const seen = new Set<string>();
  return vacancies.filter(({ facts }) => {
    const traits = valuesAt("", facts).map(([path, value]) =>
      (values.get(path)?.size ?? 0) > MOST_VALUES ? path : `${path}=${value}`,
    );
    const isNew = traits.some((trait) => !seen.has(trait));
    for (const trait of traits) seen.add(trait);
    return isNew;
  });
};

const offers = coverEveryFact(makeDemoData(new Date("2026-11-25T09:00:00Z")).vacancies);

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

/** Offers in German, written once and compared with each language. */
const inGerman = new Map<Vacancy, string>();
const factsInGerman = await factsIn("de");
const germanFactsOf = (vacancy: Vacancy): string => {
  const html = inGerman.get(vacancy) ?? factsInGerman(vacancy);
  inGerman.set(vacancy, html);
  return html;
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
  expect(offers.length).toBeGreaterThan(50);
});

describe.each(locales.filter((locale) => locale !== "de"))(
  "the facts of offers with every fact in %s",
  async (locale) => {
    const translated = await factsIn(locale);

    it("are the German ones: same numbers, dates, places and codes", () => {
      const dual = locale.startsWith("ar");
      for (const vacancy of offers) {
        const [original, html] = [germanFactsOf(vacancy), translated(vacancy)];
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
