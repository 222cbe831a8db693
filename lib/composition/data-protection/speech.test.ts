import { describe, expect, it } from "vitest";
import { publicNamespaces } from "@/lib/languages/public-namespaces";
import { textsOf } from "@/lib/languages/testing/message-texts";
import ar from "@/messages/ar.json";
import de from "@/messages/de.json";
import leicht from "@/messages/de-leicht.json";
import en from "@/messages/en.json";
import uk from "@/messages/uk.json";
import { factsOf, lineOf } from "./row-facts";
import { plain, type Said, type Words } from "./said";
import { germanSpeech, type Speech } from "./speech";
import { wordsElsewhere } from "./words-elsewhere";

const officerId = "00000000-0000-4000-8000-000000000001";

const voiceIn = (locale: string, texts: object, facts: Partial<Speech> = {}) => ({
  speech: {
    ...{ locale, texts, isGerman: false, isRightToLeft: false },
    range: (min: string, max: string) => `${min}–${max}`,
    phrases: {
      from: (told: string) => `from ${told}`,
      until: (told: string) => `until ${told}`,
      hourlyPay: (_: string, value: unknown) => `${String(value)} an hour`,
      demandsToAvoid: (told: string) => `without ${told}`,
    },
    ...facts,
  },
  names: {
    people: { [officerId]: "Ada Lennartz" },
    offers: {},
    occupation: (id: string): Said => ({ text: `[${id}]` }),
    skill: (): Said => ({ text: "bake", lang: "de" }),
    site: () => "Erkelenz",
  },
});

const ukrainian = voiceIn("uk", uk);

const told = (row: object, voice = ukrainian): Readonly<Record<string, Words>> =>
  Object.fromEntries(
    factsOf({ ...row }, voice).map(({ key, label, words }) => [
      key,
      [label, { text: "=" }, ...words],
    ]),
  );

describe("a language without words for the fields of a file", () => {
  it("takes words that stand elsewhere for everybody", () => {
    const {
      site_id: site,
      school,
      night,
    } = told({
      site_id: "erkelenz",
      profile: { school: "abitur", night: false },
    });

    expect(plain(site ?? [])).toBe(`${uk.ownHome.site}=Erkelenz`);
    expect(plain(school ?? [])).toBe(`${uk.vacancy.facts.school}=${uk.school.abitur}`);
    expect(plain(night ?? [])).toBe(`${uk.vacancy.facts.nightWork}=${uk.vacancy.no}`);
  });

  it("marks what is left in German, and only that", () => {
    const { loneParent } = told({ profile: { loneParent: true } });

    expect(loneParent).toEqual([
      { text: "Alleinerziehend", lang: "de" },
      { text: "=" },
      { text: uk.vacancy.yes },
    ]);
  });

  it("marks what somebody wrote as German, and keeps names by themselves", () => {
    const row = { note: "Rückruf", officer_id: officerId, skills: ["backen"] };
    const { note, officer_id: officer, skills } = told(row);

    expect(note?.at(-1)).toEqual({ text: "Rückruf", lang: "de" });
    expect(officer?.at(-1)).toEqual({ text: "Ada Lennartz", isByItself: true });
    expect(skills?.at(-1)).toEqual({ text: "bake", lang: "de" });
  });

  it("tells phrases where there is no label", () => {
    const { availability, contractWishes, demandsToAvoid } = told({
      profile: {
        availability: { week: [{ day: "mon", from: "08:00", until: "14:00" }] },
        contractWishes: { hourlyPay: 14 },
        demandsToAvoid: ["standing"],
      },
    });

    expect(plain(availability ?? [])).toBe(
      `${uk.match.requirement["working-time"]}=Wochenplan: понеділок, from 08:00, until 14:00`,
    );
    expect(plain(contractWishes ?? [])).toContain(`${uk.match.requirement.pay}: 14 an hour`);
    expect(plain(demandsToAvoid ?? [])).toBe(
      `${uk.match.requirement.demands}=without ${uk.demand.standing}`,
    );
  });

  it("tells years, languages and days as its speakers do", () => {
    const { experience, languages, birthDate } = told({
      profile: {
        experience: [{ occupationId: "baker", years: 3 }],
        languages: [{ language: "ar", level: "B1" }],
        birthDate: "1990-03-01",
      },
    });

    expect(plain(experience ?? [])).toContain("[baker], 3 роки");
    expect(plain(languages ?? [])).toContain("арабська, B1");
    expect(plain(birthDate ?? [])).toContain("1990 р.");
  });
});

it("turns arrows and commas in Arabic", () => {
  const arabic = voiceIn("ar", ar, { isRightToLeft: true });
  const row = {
    field: "home",
    was: { locality: "A" },
    became: { locality: "B", postcode: "41812" },
  };

  expect(plain(lineOf(row, arabic))).toContain("A ← B، ");
});

it("needs no marks in Leichte Sprache", () => {
  const plainGerman = voiceIn("de-leicht", leicht, { isGerman: true });

  expect(told({ profile: { loneParent: true } }, plainGerman)["loneParent"]?.[0]).toEqual({
    text: "Alleinerziehend",
  });
});

it("tells everything in English", () => {
  const english = voiceIn("en", en);
  const row = {
    at: "2026-03-01T09:00:00Z",
    action: "own-data.read",
    actorId: "00000000-0000-4000-8000-000000000009",
    facts: { ground: "own-file", hourlyPay: 14 },
  };

  expect(factsOf(row, english).flatMap(({ label, words }) => [label, ...words])).not.toContainEqual(
    expect.objectContaining({ lang: "de" }),
  );
  expect(plain(lineOf(row, english))).toContain(en.personData.act["own-data_read"]);
});

it("leaves a dot in a value alone", () => {
  const row = { email: "word.yes@example.org" };

  expect(factsOf(row, { ...ukrainian, speech: germanSpeech })[0]?.words[0]?.text).toBe(
    "word.yes@example.org",
  );
});

it("takes words from elsewhere only where everybody has them", () => {
  const texts = textsOf("de");
  const isPublic = (path: string): boolean =>
    publicNamespaces.some((namespace) => path.startsWith(`${namespace}.`));

  expect(Object.keys(wordsElsewhere).filter((path) => !texts.has(path))).toEqual([]);
  expect(
    Object.values(wordsElsewhere).filter((path) => !texts.has(path) || !isPublic(path)),
  ).toEqual([]);
  expect(de.personData.field.site_id).toBe(de.ownHome.site);
});
