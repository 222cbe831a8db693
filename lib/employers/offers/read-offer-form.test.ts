import { expect, it } from "vitest";
import { aGazetteer } from "@/lib/places/testing/a-gazetteer";
import { builtInVocabulary } from "@/lib/vocabulary/built-in";
import { makeReadOfferForm } from "./read-offer-form";

const readOfferForm = makeReadOfferForm({
  gazetteer: aGazetteer(),
  vocabulary: builtInVocabulary,
});

const read = (fields: Readonly<Record<string, string | readonly string[]>>) =>
  readOfferForm(
    Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value].flat()])),
    "2026-03-02",
  );

it("takes everything a full form says", () => {
  const { content, problems } = read({
    title: "Bäcker (m/w/d)",
    occupation: "baecker",
    offerType: "minijob",
    place: "41812 Erkelenz",
    street: "Backhausgasse 3",
    schedule: "part-time",
    hoursMin: "10",
    hoursMax: "12,5",
    time: ["night", "weekend"],
    payMin: "15,50",
    payUnit: "hour",
    german: "A2",
    email: "arbeit@backstube.example",
    contactName: "Petra Kornfeld",
    startsOn: "2026-04-01",
    openings: "2",
    text: "Teig abwiegen und Bleche belegen.",
  });

  expect(problems).toEqual([]);
  expect(content).toMatchObject({
    title: "Bäcker (m/w/d)",
    offerType: "minijob",
    facts: {
      workplaces: [{ postcode: "41812", street: "Backhausgasse 3", ags: "05370004" }],
      occupations: [{ occupationId: "baecker", kldb: "29222" }],
      workingTime: {
        schedules: ["part-time"],
        hoursPerWeek: { min: 10, max: 12.5 },
        nightWork: true,
        weekendWork: true,
      },
      pay: { unit: "hour", min: 15.5 },
      languages: [{ language: "de", needed: "A2" }],
      application: { ways: ["e-mail"], email: "arbeit@backstube.example" },
      startsOn: "2026-04-01",
      openings: 2,
      descriptionHtml: "<p>Teig abwiegen und Bleche belegen.</p>",
    },
  });
});

it("reads night work from the title, and marks it as read", () => {
  const { facts } = read({ title: "Bäckereihelfer (m/w/d) nachts" }).content;

  expect(facts.workingTime.nightWork).toBe(true);
  expect(facts.inferred).toContain("workingTime.nightWork");
});

it.each([
  ["title", "ab", "title"],
  ["place", "Qqqqzzzz", "place"],
  ["hoursMin", "viele", "hours"],
  ["hoursMax", "90", "hours"],
  ["payMin", "gut", "pay"],
  ["email", "petra@", "email"],
  ["phone", "ruf an", "phone"],
  ["startsOn", "bald", "start"],
  ["openings", "0", "openings"],
])("keeps the rest where %s cannot be read (%j)", (field, value, problem) => {
  const { content, problems } = read({
    title: "Bäcker (m/w/d)",
    contactName: "Petra Kornfeld",
    [field]: value,
  });

  expect(problems).toEqual([problem]);
  expect(content.facts.contactName).toBe("Petra Kornfeld");
});

it("lets no markup through but a few text tags", () => {
  const { facts } = read({
    title: "Bäcker",
    text: '<p onclick="x()">Gut<script>alert(1)</script><img src=x onerror=y></p>',
  }).content;

  expect(facts.descriptionHtml).toBe("<p>Gut</p>");
});

it("knows no occupation and no skill that the vocabulary does not", () => {
  const { facts } = read({ title: "Xyz", occupation: "toString", skill: ["__proto__"] }).content;

  expect(facts.occupations).toEqual([]);
  expect(facts.requiredSkills).toEqual([]);
});
