import { describe, expect, it } from "vitest";
import { aVacancy, type VacancyOverrides } from "@/lib/vacancies/testing/a-vacancy";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import { builtInVocabulary } from "@/lib/vocabulary/built-in";
import { makeOccupationResolver } from "@/lib/vocabulary/resolving/make-occupation-resolver";
import { makeOfferReader, toldOffer } from "./read-offer";
import { aCorrection } from "./testing/a-correction";

const reader = makeOfferReader({
  vocabulary: builtInVocabulary,
  resolver: makeOccupationResolver(builtInVocabulary),
});
const now = new Date("2026-11-25T08:00:00Z");

/** An offer of which the source tells little more than its title. */
const anAd = (title: string, facts: VacancyOverrides["facts"] = {}): Vacancy => {
  const nothing = {
    workplaces: [],
    occupations: [],
    requiredSkills: [],
    welcomeSkills: [],
    languages: [],
    workingTime: {},
    demands: [],
  };
  return { ...aVacancy({ title }), facts: { ...nothing, employerName: "Rurtal GmbH", ...facts } };
};
const read = (told: Vacancy) => reader.read(told, undefined, now);

describe("the occupation of an offer", () => {
  it("gets the code of the source's own words, which stay", () => {
    const told = anAd("Verstärkung gesucht", { occupations: [{ label: "Lagerhelfer/in" }] });

    const { vacancy, reading } = read(told);

    expect(vacancy.facts.occupations).toEqual([
      { label: "Lagerhelfer/in", kldb: "51311", occupationId: "lagerhelfer" },
    ]);
    expect(reading).toMatchObject({ verdict: "sure", words: "Lagerhelfer/in" });
    expect(vacancy.facts.inferred).toBeUndefined();
  });

  it("is read from the title where the source names none, and says so with its evidence", () => {
    const { vacancy, reading } = read(anAd("Gabelstaplerfahrer (m/w/d) ab sofort"));

    expect(vacancy.facts.occupations[0]?.occupationId).toBe("gabelstaplerfahrer");
    expect(vacancy.facts.inferred).toContain("occupations");
    expect(reading.guesses[0]).toMatchObject({ occupationId: "gabelstaplerfahrer" });
    expect(reading.guesses[0]?.evidence.length).toBeGreaterThan(0);
  });

  it("takes the title to help where the source's words say nothing sure", () => {
    const told = anAd("Gabelstaplerfahrer (m/w/d)", { occupations: [{ label: "Sonstiges" }] });

    const { vacancy, reading } = read(told);

    expect(vacancy.facts.occupations.map(({ occupationId }) => occupationId)).toEqual([
      undefined,
      "gabelstaplerfahrer",
    ]);
    expect(reading.toldOccupations).toEqual(told.facts.occupations);
  });

  it("stays unknown where nothing is sure, with the best guesses kept", () => {
    const { vacancy, reading } = read(anAd("Manager Financing Solutions (m/w/d)"));

    expect(vacancy.facts.occupations).toEqual([]);
    expect(reading.verdict).toBe("unsure");
    expect(reading.guesses.length).toBeGreaterThan(0);
  });

  it("is told where the source gives a code", () => {
    const told = anAd("Irgendwas", { occupations: [{ label: "Koch", kldb: "29302" }] });

    expect(read(told).reading).toMatchObject({ verdict: "told", guesses: [] });
    expect(read(told).vacancy.facts.occupations).toEqual(told.facts.occupations);
  });

  it("is what a person said, whatever the words say", () => {
    const told = anAd("Koch (m/w/d)", { occupations: [{ label: "Koch/Köchin" }] });
    const correction = aCorrection(told);

    const { vacancy, reading } = reader.read(told, correction, now);

    expect(vacancy.facts.occupations).toEqual([
      { label: "Gabelstaplerfahrer/in", kldb: "52531", occupationId: "gabelstaplerfahrer" },
    ]);
    expect(reading).toMatchObject({ verdict: "corrected", correctionId: correction.id });
    expect(toldOffer({ vacancy, reading })).toEqual(told);
  });
});

describe("the facts of an offer", () => {
  const told = anAd("Helfer (m/w/d)", {
    descriptionHtml:
      "<p>Ihr Profil:</p><ul><li>Staplerschein</li><li>kein Führerschein erforderlich</li></ul><p>unbefristet, 14,50 € pro Stunde, ab sofort</p>",
    contract: { term: "fixed-term" },
  });

  it("are filled from its text where the source left them open", () => {
    expect(read(told).vacancy.facts).toMatchObject({
      requiredSkills: ["staplerschein"],
      contract: { term: "fixed-term" },
      pay: { unit: "hour", min: 14.5 },
      startsOn: "2026-03-02",
      inferred: expect.arrayContaining(["requiredSkills", "pay", "startsOn"]),
    });
  });

  it("are again those of the source once what was read is taken away", () => {
    const once = read(told);

    expect(toldOffer(once)).toEqual(told);
    expect(read(toldOffer(once)).vacancy).toEqual(once.vacancy);
  });
});

describe("the fingerprint of what was told", () => {
  it("changes with words, correction and nothing a reading adds", () => {
    const told = anAd("Koch (m/w/d)", { descriptionHtml: "<p>Teilzeit</p>" });
    const correction = aCorrection(told);
    const { vacancy, reading } = read(told);

    expect(reader.fingerprint(toldOffer({ vacancy, reading }), undefined)).toBe(
      reading.toldFingerprint,
    );
    expect(reader.fingerprint(told, correction)).not.toBe(reading.toldFingerprint);
    expect(reader.fingerprint({ ...told, title: "Köchin" }, undefined)).not.toBe(
      reading.toldFingerprint,
    );
    expect(reader.fingerprint({ ...told, status: "paused" }, undefined)).toBe(
      reading.toldFingerprint,
    );
  });
});

it("reads an offer anew where other official sets were imported", () => {
  const editions = ["", "7"];
  const [before, after] = editions.map((edition) =>
    makeOfferReader({
      vocabulary: builtInVocabulary,
      resolver: { resolve: () => ({ verdict: "nothing", hits: [] }) },
      edition: () => edition,
    }),
  );
  const told = anAd("Lagerhelfer/in");

  expect(after?.fingerprint(told, undefined)).not.toBe(before?.fingerprint(told, undefined));
  expect(after?.read(told, undefined, now).reading.vocabularyVersion).toMatch(/-7$/);
});

describe("the language of an offer", () => {
  const detecting = makeOfferReader({
    vocabulary: builtInVocabulary,
    resolver: makeOccupationResolver(builtInVocabulary),
    detectLanguage: (text) => (text.includes("Wij zoeken") ? "nl" : undefined),
  });
  const html = "<p>Wij zoeken een magazijnmedewerker.</p>";

  it("is read from the text where the source says nothing", () => {
    const { vacancy } = detecting.read(
      anAd("Orderpicker", { descriptionHtml: html }),
      undefined,
      now,
    );

    expect(vacancy.facts.descriptionLanguage).toBe("nl");
    expect(vacancy.facts.inferred).toContain("descriptionLanguage");
  });

  it("stays what the source told, and unknown where nobody tells", () => {
    const told = anAd("Orderpicker", { descriptionHtml: html, descriptionLanguage: "de" });

    expect(detecting.read(told, undefined, now).vacancy.facts.descriptionLanguage).toBe("de");
    expect(read(anAd("Lager")).vacancy.facts.descriptionLanguage).toBeUndefined();
  });
});
