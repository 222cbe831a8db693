import { describe, expect, it } from "vitest";
import { builtInVocabulary } from "../built-in";
import { type AdReading, readAd } from "./read-ad";

const read = (text: string): AdReading => readAd("", text, builtInVocabulary, "2026-11-23");

/** A sequence that looks random and is the same in every run (mulberry32). */
const makeRandom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

const pick = <Item>(items: readonly Item[], random: () => number): Item => {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("picked from nothing");
  return item;
};

const telling = [
  "Ein Staplerschein ist erforderlich.",
  "Ein Führerschein ist nicht nötig.",
  "Kenntnisse in SPS sind von Vorteil.",
  "Sie sprechen gut Deutsch.",
  "Wir zahlen 14,50 € pro Stunde.",
  "Die Stelle ist unbefristet.",
  "Keine Nachtarbeit.",
  "Mindestens 2 Jahre Berufserfahrung.",
  "Die Arbeitszeit beträgt 20 Std./Woche.",
  "Quereinsteiger sind willkommen.",
];

const idle = [
  "Der Himmel über dem Fluss ist heute blau.",
  "Mein Nachbar füttert gern die Enten am Teich nicht.",
  "Zwei Katzen schlafen auf dem warmen Dach.",
  "Morgen scheint vielleicht wieder die Sonne.",
  "Das alte Klavier steht seit Jahren im Flur.",
  "Ohne Regen wächst kein Gras, sagt die Großmutter.",
];

const sayings = (text: string): readonly string[] =>
  read(text).evidence.map(({ fact, value, words, need }) => `${fact} ${value} ${need} ${words}`);

const seeds = Array.from({ length: 40 }, (_, seed) => seed + 1);

describe("reading of an ad", () => {
  it.each(seeds)("finds nothing in text without its words (seed %i)", (seed) => {
    const random = makeRandom(seed);
    const text = Array.from({ length: 8 }, () => pick(idle, random)).join(" ");

    expect(read(text)).toMatchObject({ facts: {}, evidence: [] });
  });

  it.each(seeds)("finds the same after unrelated sentences are appended (seed %i)", (seed) => {
    const random = makeRandom(seed);
    const ad = Array.from({ length: 3 }, () => pick(telling, random)).join(" ");
    const more = Array.from({ length: 3 }, () => pick(idle, random)).join(" ");

    expect(sayings(`${ad} ${more}`)).toEqual(sayings(ad));
  });

  it.each(seeds)("finds the same whatever the order of sentences (seed %i)", (seed) => {
    const random = makeRandom(seed);
    const sentences = [...new Set(Array.from({ length: 4 }, () => pick(telling, random)))];

    expect([...sayings(sentences.toReversed().join(" "))].sort()).toEqual(
      [...sayings(sentences.join(" "))].sort(),
    );
  });

  it.each(seeds)("points to the words it names (seed %i)", (seed) => {
    const random = makeRandom(seed);
    const lines = Array.from({ length: 6 }, () => pick([...telling, ...idle], random));
    const { text, evidence } = read(
      `<p>🚚 ${lines.slice(0, 3).join(" ")}</p><ul><li>${lines.slice(3).join("</li><li>")}</li></ul>`,
    );

    expect(evidence.map(({ start, end }) => text.slice(start, end))).toEqual(
      evidence.map(({ words }) => words),
    );
  });

  it.each(telling)("reads the same from HTML and from plain text: „%s“", (sentence) => {
    expect(sayings(`<p>${sentence}</p>`)).toEqual(sayings(sentence));
  });
});
