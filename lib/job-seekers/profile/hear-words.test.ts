import { expect, it } from "vitest";
import { makeFindOccupations } from "@/lib/readings/find-occupations";
import { builtInVocabulary as vocabulary } from "@/lib/vocabulary/built-in";
import { makeOccupationResolver } from "@/lib/vocabulary/resolving/make-occupation-resolver";
import { makeHearWords } from "./hear-words";

const resolver = makeOccupationResolver(vocabulary);
const hear = makeHearWords({
  vocabulary,
  findOccupations: makeFindOccupations({ vocabulary, resolver }),
});
const idsOf = (skills: readonly { readonly id: string }[]) => skills.map(({ id }) => id);

it("hears occupation and skill in a sentence and asks about the certificate", () => {
  const heard = hear("hat in Syrien als Schweißer gearbeitet, MAG");

  expect(heard.occupations[0]?.occupationId).toBe("schweisser");
  expect(idsOf(heard.skills)).toContain("mag-schweissen");
  expect(idsOf(heard.proofsToAsk)).toEqual(["mag-schweissschein"]);
});

it("asks about the usual proofs where the words name none", () => {
  expect(idsOf(hear("Schweißer").proofsToAsk)).toContain("mag-schweissschein");
});

it("hears years and licences", () => {
  expect(hear("5 Jahre in der Küche geholfen").years).toBe(5);
  expect(idsOf(hear("LKW gefahren, Führerschein C").proofsToAsk)).toContain("fuehrerschein-c");
});

it.each(["", "   ", "???", "x".repeat(5000)])("makes nothing of %j", (words) => {
  expect(hear(words)).toMatchObject({ skills: [], proofsToAsk: [] });
});
