import { expect, it } from "vitest";
import { builtInVocabulary as vocabulary } from "@/lib/vocabulary/built-in";
import { understandHere } from "./testing/understand-here";
import { noConcepts, toWantedConcepts, type WantedConcepts } from "./wanted-concepts";

const wantedFor = (query: string): WantedConcepts =>
  toWantedConcepts(understandHere(query), vocabulary);

it("asks for nothing where nothing was understood", () => {
  expect(wantedFor("Quantenphysik")).toEqual(noConcepts);
});

it("asks for any of the occupations with their codes and the words typed", () => {
  expect(wantedFor("Köchin oder Schulbäcker").occupations).toEqual([
    { id: "koch", kldb: "29302", words: "Köchin", certainty: "name" },
    { id: "baecker", kldb: "29222", words: "Schulbäcker", certainty: "head" },
  ]);
});

it("asks for fields and skills each", () => {
  expect(wantedFor("Lager SPS Staplerschein")).toMatchObject({
    groups: [{ id: "warehouse" }],
    skills: [{ id: "sps-programmierung" }, { id: "staplerschein" }],
  });
});

it.each([
  ["Vollzeit oder Teilzeit", [["full-time", "part-time"]]],
  ["Teilzeit vormittags", [["part-time"], ["part-time-morning"]]],
  ["Aushilfe 20 Std", [["part-time", "minijob"]]],
  ["Minijob Homeoffice", [["minijob"], ["home-office"]]],
])("„%s“ asks for one time of each list", (query, times) => {
  expect(wantedFor(query).workingTimes).toEqual(times);
});

it("tells nights from weekends", () => {
  expect(wantedFor("nachts am Wochenende")).toMatchObject({
    workingTimes: [["shift-night-weekend"]],
    traits: ["night", "weekend"],
  });
});

it("says what is not wanted", () => {
  expect(wantedFor("ohne Zeitarbeit, kein Minijob").unwanted).toEqual([
    { of: "trait", trait: "temporary-agency" },
    { of: "working-time", time: "minijob" },
  ]);
});
