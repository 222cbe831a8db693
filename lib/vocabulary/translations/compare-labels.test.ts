import { expect, it } from "vitest";
import { compareLabels, type OfficialLabel } from "./compare-labels";

const label = (uri: string, lang: string, text: string, isPreferred = true): OfficialLabel => ({
  uri,
  lang,
  label: text,
  isPreferred,
});

const official = [
  label("welder", "de", "Schweißer/Schweißerin"),
  label("welder", "fr", "soudeur/soudeuse"),
  label("welder", "fr", "soudeur à l'arc", false),
  label("cook", "de", "Koch/Köchin"),
  label("cook", "fr", "cuisinier/cuisinière"),
  label("baker", "de", "Bäcker/Bäckerin"),
];

it("counts what is the same, different and not there", () => {
  const own = [
    { id: "schweisser", german: ["Schweißer"], label: "Soudeur" },
    { id: "koch", german: ["Koch"], label: "chef" },
    { id: "baecker", german: ["Bäcker"], label: "boulanger" },
    { id: "zimmerer", german: ["Zimmerer"], label: "charpentier" },
  ];

  expect(compareLabels(own, official, "fr")).toEqual({
    same: 1,
    unknown: 2,
    different: [{ id: "koch", own: "chef", official: ["cuisinier/cuisinière"] }],
  });
});

it("takes another official name as good as the preferred one", () => {
  const own = [{ id: "schweisser", german: ["Schweißer"], label: "soudeur à l'arc" }];

  expect(compareLabels(own, official, "fr").same).toBe(1);
});

it("does not take endings for names", () => {
  const withEndings = [
    label("clerk", "de", "Sachbearbeiter/in"),
    label("clerk", "es", "administrativo/a de oficina"),
    label("teacher", "de", "Lehrer/in"),
    label("teacher", "es", "maestro/maestra"),
  ];
  const own = [
    { id: "lehrer", german: ["Lehrer/in"], label: "Maestro/a" },
    { id: "kellner", german: ["Kellner/in"], label: "Camarero/a" },
    { id: "sachbearbeiter", german: ["Sachbearbeiter/in"], label: "Administrativo/a de oficina" },
  ];

  expect(compareLabels(own, withEndings, "es")).toEqual({ same: 2, unknown: 1, different: [] });
});
