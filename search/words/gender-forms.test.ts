import { describe, expect, it } from "vitest";
import { foldGender } from "./gender-forms";

describe("a folded title", () => {
  it.each([
    "Verkäufer (m/w/d)",
    "Verkäuferin",
    "Verkäufer/in",
    "Verkäufer/-in",
    "Verkäufer:in",
    "Verkäufer*in",
    "Verkäufer_in (w|m|x)",
    "Verkäufer(in)",
    "VerkäuferIn",
    "Verkäufer/innen",
    "Verkäuferinnen",
    "Verkäufer m/w/d",
    "Verkäufer [gn]",
    "Verkäufer (all genders)",
    "Verkäufer/Verkäuferin",
  ])("is the same for %s", (title) => {
    expect(foldGender(title)).toBe("Verkäufer");
  });

  it.each([
    ["Koch/Köchin", "Koch"],
    ["Chefköchin", "Chefkoch"],
    ["Tierärztin", "Tierarzt"],
    ["Rechtsanwältin", "Rechtsanwalt"],
    ["Kauffrau im Einzelhandel", "Kaufmann im Einzelhandel"],
    ["Bürokaufmann/-frau", "Bürokaufmann"],
    ["Kaufleute für Büromanagement", "Kaufmann für Büromanagement"],
    ["Sozialpädagogin", "Sozialpädagoge"],
    ["Hauswirtschafterin", "Hauswirtschafter"],
    ["Landwirtin", "Landwirt"],
    ["Polizistin", "Polizist"],
    ["Friseurin", "Friseur"],
    ["Maschinen- und Anlagenführerin", "Maschinen- und Anlagenführer"],
    ["Fachkraft - Lagerlogistik (m/w/d)", "Fachkraft - Lagerlogistik"],
  ])("turns %s into %s", (title, folded) => {
    expect(foldGender(title)).toBe(folded);
  });

  it.each([
    "Assistenz in Berlin",
    "Termin und Empfang",
    "Putzfrau",
    "Magazin",
    "Medizin",
    "Lager in Erkelenz",
    "Fahrer Klasse D",
    "C/C++",
    "In der Küche",
  ])("leaves %s alone", (title) => {
    expect(foldGender(title)).toBe(title);
  });

  it("does not change when folded again", () => {
    const once = foldGender("Kaufmann/-frau für Spedition, Köch:in und MitarbeiterInnen (m/w/d)");

    expect(foldGender(once)).toBe(once);
  });
});
