import { describe, expect, it } from "vitest";
import { readDemands } from "./read-demands";
import { adTextOf } from "./text/ad-text";

const read = (text: string): readonly string[] =>
  readDemands(adTextOf(text)).map(({ need, value }) =>
    need === "negated" ? `no ${value}` : value,
  );

describe("demands of the work", () => {
  it.each([
    ["Überwiegend stehende Tätigkeit", ["standing"]],
    ["Arbeiten im Freien bei jedem Wetter", ["outdoor", "outdoor"]],
    ["Pakete bis 31,5 kg heben", ["lifting-over-25-kg"]],
    ["Heben von Lasten bis 10 kg", ["lifting-over-5-kg"]],
    ["Sie tragen Kisten von 15 bis 20 kg.", ["lifting-over-10-kg"]],
    ["Keine Nachtarbeit", ["no night"]],
    ["Ohne Zeitdruck", ["no time-pressure"]],
    ["Schwindelfreiheit", ["heights"]],
    ["Gute Anbindung, gut zu Fuß erreichbar", []],
    ["Staub wischen in Büros", []],
    ["Kälte- und Klimatechnik", []],
    ["Kessel bis 50 kg", []],
    ["Wetterfeste Arbeitskleidung stellen wir.", []],
  ])("reads „%s“", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
