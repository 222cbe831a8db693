import { expect, it } from "vitest";
import { aVacancy } from "@/lib/vacancies/testing/a-vacancy";
import { plainDescriptionOf } from "./plain-description";

const described = (descriptionHtml: string, contactName?: string) =>
  plainDescriptionOf(
    aVacancy({ facts: { descriptionHtml, ...(contactName === undefined ? {} : { contactName }) } }),
  );

it("keeps the words of the description and drops the tags", () => {
  expect(described("<p>Wir backen</p><ul><li>Brot &amp; Kuchen</li></ul>")).toBe(
    "Wir backen Brot & Kuchen",
  );
});

it.each([
  ["an e-mail address", "Bewerbung an jobs@baeckerei-muehle.de bitte"],
  ["a disguised e-mail address", "Bewerbung an jobs(at)muehle.de bitte"],
  ["a phone number", "Bewerbung an 02431 / 12 34-567 bitte"],
  ["a mobile number", "Bewerbung an +49 (0)170 1234567 bitte"],
  ["a web address", "Bewerbung an https://muehle.de/jobs?id=7 bitte"],
])("leaves out %s", (_what, html) => {
  expect(described(html)).toBe("Bewerbung an bitte");
});

it("leaves out the name of the contact", () => {
  expect(described("<p>Fragen beantwortet Frau Petra Kornfeld.</p>", "Petra Kornfeld")).toBe(
    "Fragen beantwortet Frau .",
  );
});

it.each(["ab 1.8.2026", "2.900 bis 3.400 Euro", "30-35 Stunden", "PLZ 41812"])(
  "keeps figures that reach nobody: %s",
  (figures) => {
    expect(described(figures)).toBe(figures);
  },
);

it("stays within bounds", () => {
  expect(described("Lager ".repeat(20_000))?.length).toBeLessThanOrEqual(6_000);
});

it("is absent where the ad has no description", () => {
  const vacancy = aVacancy();
  const { descriptionHtml: _none, ...facts } = vacancy.facts;

  expect(plainDescriptionOf({ ...vacancy, facts })).toBeUndefined();
});
