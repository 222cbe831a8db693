import { NextRequest } from "next/server";
import createMiddleware from "next-intl/middleware";
import { expect, it } from "vitest";
import { locales, routing } from "./routing";

const landingFor = (languages: string): string | null =>
  createMiddleware(routing)(
    new NextRequest("http://localhost/vacancies?q=a", {
      headers: { "accept-language": languages },
    }),
  ).headers.get("location");

it.each([
  ["de-DE,de;q=0.9,en;q=0.8", "de"],
  ["de", "de"],
  ["en-US,en;q=0.5", "en"],
  ["ja", "de"],
  ["", "de"],
])("leads who reads %j to %s", (languages, locale) => {
  expect(landingFor(languages)).toBe(`http://localhost/${locale}/vacancies?q=a`);
});

it.each(locales.filter((locale) => locale !== "de-leicht"))(
  "leads who reads %s there",
  (locale) => {
    expect(landingFor(`${locale}, de;q=0.5`)).toBe(`http://localhost/${locale}/vacancies?q=a`);
  },
);
