import { describe, expect, it } from "vitest";
import { readContract } from "./read-contract";
import { readStart } from "./read-start";
import { readSuitedTo } from "./read-suited-to";
import { adTextOf } from "./text/ad-text";

const today = "2026-11-23";

describe("contract", () => {
  it.each([
    ["Unbefristeter Arbeitsvertrag", { term: "permanent" }],
    ["Die Stelle ist nicht befristet.", { term: "permanent" }],
    ["Befristet bis 31.12.2027", { term: "fixed-term", until: "2027-12-31" }],
    ["Zunächst befristet auf 12 Monate", { term: "fixed-term", months: 12 }],
    ["Befristet auf zwei Jahre", { term: "fixed-term", months: 24 }],
    ["Befristet mit Aussicht auf Übernahme", { term: "fixed-term" }],
    [
      "Befristet auf 1 Jahr, anschließend unbefristete Übernahme möglich",
      { term: "fixed-term", months: 12 },
    ],
    ["Elternzeitvertretung", { term: "fixed-term" }],
    ["Festanstellung", { term: "permanent" }],
    ["Befristet bis 31.02.2027", { term: "fixed-term" }],
    ["Teils befristet, teils unbefristet", undefined],
  ])("reads „%s“", (text, expected) => {
    expect(readContract(adTextOf(text), today)?.value).toEqual(expected);
  });
});

describe("start", () => {
  it.each([
    ["Ab sofort gesucht", "2026-11-23"],
    ["Zum nächstmöglichen Zeitpunkt", "2026-11-23"],
    ["Zum 01.03.2027", "2027-03-01"],
    ["Ab 1. August gesucht", "2027-08-01"],
    ["Ausbildungsbeginn: August 2027", "2027-08-01"],
    ["Ab sofort oder zum 1.1.27", "2027-01-01"],
    ["Eintrittsdatum: 15.12.", "2026-12-15"],
    ["Bewerben Sie sich bis zum 01.03.2027.", undefined],
    ["Seit dem 01.01.1990 am Markt", undefined],
    ["Befristet bis zum 31.12.2027", undefined],
    ["Zum 31.02.2027", undefined],
    ["Bewerben Sie sich ab sofort!", undefined],
  ])("reads „%s“ as %s", (text, expected) => {
    expect(readStart(adTextOf(text), today)?.value.day).toBe(expected);
  });
});

describe("people an ad invites", () => {
  const read = (text: string): unknown =>
    Object.fromEntries(
      Object.entries(readSuitedTo(adTextOf(text))).map(([key, found]) => [key, found.value]),
    );

  it.each([
    ["Quereinsteiger (m/w/d) willkommen", { careerChangers: true }],
    ["Für Quereinsteiger nicht geeignet", { careerChangers: false }],
    ["Keine Vorkenntnisse erforderlich", { noExperience: true }],
    ["Wir lernen Sie gerne an.", { noExperience: true }],
    [
      "Schwerbehinderte Menschen werden bei gleicher Eignung bevorzugt berücksichtigt.",
      { severelyDisabled: true },
    ],
    [
      "Bewerbungen schwerbehinderter Menschen sind ausdrücklich erwünscht.",
      { severelyDisabled: true },
    ],
    ["Auch Geflüchtete sind herzlich willkommen.", { refugees: true }],
    ["Die Ausbildung ist auch in Teilzeit möglich.", { partTimeTraining: true }],
    ["Wir freuen uns auf alle, unabhängig von Alter, Herkunft oder Behinderung.", {}],
    ["Sie betreuen Menschen mit Behinderung.", {}],
    ["Arbeit mit Geflüchteten, wir freuen uns auf Sie.", {}],
  ])("reads „%s“", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
