import { expect, it } from "vitest";
import { mapHeadings } from "./table-columns";

const columnsOf = (...args: Parameters<typeof mapHeadings>): readonly (string | undefined)[] =>
  mapHeadings(...args).map(({ column }) => column);

it("knows the usual headings, whatever their case, umlauts and signs", () => {
  expect(columnsOf(["KUNDEN-NR.", "Vorname ", "Führerschein", "Geb.-Datum", "Strasse"])).toEqual([
    "reference",
    "givenName",
    "skills",
    "birthDate",
    undefined,
  ]);
});

it("looks at the values where a heading says nothing", () => {
  const samples = [["a@b.example", "41812", "x"]];

  expect(columnsOf(["Spalte1", "Spalte2", "Spalte3"], samples)).toEqual([
    "email",
    "postcode",
    undefined,
  ]);
});

it("takes no column twice", () => {
  expect(columnsOf(["Name", "Nachname"])).toEqual(["familyName", undefined]);
});

it("lets nobody's choice be overruled", () => {
  const chosen = { "#1": "givenName", Nachname: "reference", "#3": "" };

  expect(columnsOf(["Name", "Nachname", "Kundennummer"], [], chosen)).toEqual([
    "givenName",
    "reference",
    undefined,
  ]);
});

it("knows no column by a name that objects have anyway", () => {
  expect(columnsOf(["constructor"], [], { "#1": "toString" })).toEqual([undefined]);
});
