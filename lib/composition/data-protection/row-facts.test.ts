import { expect, it } from "vitest";
import type { Row } from "@/lib/data-protection/person-data";
import { factsOf, lineOf } from "./row-facts";
import { plain } from "./said";
import { germanSpeech } from "./speech";

const names = {
  people: { "00000000-0000-4000-8000-000000000001": "Ada Lennartz (Arbeitsvermittlung)" },
  offers: { "00000000-0000-4000-8000-000000000002": "Bäckerin (m/w/d)" },
  occupation: (id: string) => (id === "baecker" ? { text: "Bäcker/in" } : undefined),
  skill: () => undefined,
  site: (id: string) => (id === "erkelenz" ? "Erkelenz" : undefined),
};
const voice = { speech: germanSpeech, names };

const factsIn = (row: Row): readonly (readonly [string, string])[] =>
  factsOf(row, voice).map(({ label, words }) => [label.text, plain(words)]);

it("words a stored match with the offer, the points and what was met", () => {
  const row = {
    id: 7,
    vacancy_id: "00000000-0000-4000-8000-000000000002",
    tenths: 815,
    ratings: "mc8x00",
    run_id: "00000000-0000-4000-8000-000000000003",
  };

  expect(factsIn(row)).toEqual([
    ["Stelle", "Bäckerin (m/w/d)"],
    ["Punkte von 100", "81,5"],
    ["Anforderungen", "Beruf: erfüllt, Anforderungsniveau: fehlt"],
  ]);
});

it("says so where the offer or the account behind an id is gone", () => {
  const gone = "00000000-0000-4000-8000-000000000009";

  expect(factsIn({ vacancy_id: gone, decided_by: gone })).toEqual([
    ["Stelle", "eine Stelle, die es nicht mehr gibt"],
    ["Entschieden von", "eine Person, deren Konto es nicht mehr gibt"],
  ]);
});

it("words what was done, also where it was refused", () => {
  const actorId = "00000000-0000-4000-8000-000000000001";
  const wordsFor = (action: string) => factsIn({ action, actorId }).map(([, words]) => words);

  expect(wordsFor("matches.read")).toEqual([
    "Ada Lennartz (Arbeitsvermittlung)",
    "Passende Stellen angesehen",
  ]);
  expect(wordsFor("job-seekers.write.refused").at(-1)).toBe("Zugriff abgelehnt");
});

it("tells facts of a profile as people would", () => {
  const profile = {
    wishes: [{ kldb: "29222", occupationId: "baecker" }],
    experience: [{ words: "am Ofen", years: 3, occupationId: "baecker" }],
    languages: [{ level: "B1", language: "de" }],
    availability: {
      hoursPerWeek: { max: 19, min: 17 },
      week: [{ day: "mon", from: "08:00", until: "14:00" }],
    },
    home: { ags: "05370004", postcode: "41812", locality: "Erkelenz" },
  };

  expect(factsIn({ site_id: "erkelenz", profile }).map(([, words]) => words)).toEqual([
    "Erkelenz",
    "Bäcker/in",
    "Bäcker/in, 3 Jahre, In eigenen Worten: am Ofen",
    "Deutsch, B1",
    "Stunden in der Woche: 17 bis 19, Wochenplan: Montag, von: 08:00, bis: 14:00",
    "Erkelenz, Postleitzahl: 41812",
  ]);
});

it("tells a change from what to what, and only the name where no value is kept", () => {
  const change = (facts: object): string =>
    plain(lineOf({ at: null, was: null, became: null, ...facts }, voice));

  expect(change({ field: "skills", was: [], became: ["backen"] })).toBe(
    "Kenntnisse: nichts erfasst → backen",
  );
  expect(change({ field: "familyName" })).toBe(
    "Nachname: geändert (der Inhalt wird nicht festgehalten)",
  );
  expect(change({ field: "created" })).toBe("Akte angelegt");
});
