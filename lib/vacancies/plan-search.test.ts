import { describe, expect, it } from "vitest";
import kreisHeinsberg from "@/lib/operator/configurations/kreis-heinsberg.json";
import { loadOperator } from "@/lib/operator/load-operator";
import { aGazetteer } from "@/lib/places/testing/a-gazetteer";
import { builtInVocabulary as vocabulary } from "@/lib/vocabulary/built-in";
import { makePlanSearch, type SearchPlan } from "./plan-search";
import { emptySearch, type SearchRequest } from "./search-request";
import { makeUnderstandQuery } from "./understanding/understand-query";
import { conceptKeyOf } from "./understanding/understood-query";

const gazetteer = aGazetteer();
const plan = makePlanSearch({
  gazetteer,
  operator: loadOperator(kreisHeinsberg),
  understand: makeUnderstandQuery({ vocabulary, places: gazetteer }),
  vocabulary,
});

const planFor = (asked: Partial<SearchRequest>): SearchPlan => plan({ ...emptySearch, ...asked });
const keysOf = ({ understood }: SearchPlan): readonly string[] =>
  understood.concepts.map(conceptKeyOf);

describe("a place among the words", () => {
  it("stands for the place field with its usual circle", () => {
    const { query, place, centre } = planFor({ q: "Koch Erkelenz" });

    expect(query).toMatchObject({ text: "", area: { kind: "circle", centre, radiusKm: 25 } });
    expect(place).toMatchObject({ kind: "found", place: { name: "Erkelenz" } });
  });

  it("is looked around as far as the words say", () => {
    const { query } = planFor({ q: "Koch 40 km um Erkelenz" });

    expect(query.area).toMatchObject({ kind: "circle", radiusKm: 40 });
  });

  it("is looked around as far as somebody chose, whatever the words say", () => {
    const asked = planFor({ q: "Koch 40 km um Erkelenz", radius: "10" });

    expect(asked.query.area).toMatchObject({ kind: "circle", radiusKm: 10 });
    expect(keysOf(asked)).not.toContain("distance:40");
  });

  it("stays a word where the place field is filled in", () => {
    const { query, place } = planFor({ q: "Koch Heinsberg", place: "Erkelenz" });

    expect(query.text).toBe("Heinsberg");
    expect(place).toMatchObject({ place: { name: "Erkelenz" } });
  });

  it("means all of several towns and nothing around them", () => {
    const { query } = planFor({ q: "Koch in Erkelenz oder Heinsberg" });

    expect(query.area).toEqual({
      kind: "municipalities",
      agsPrefixes: ["05370004", "05370016"],
    });
  });

  it("is the whole Kreis of the operator where the words say so", () => {
    const { query, around } = planFor({ q: "Koch im Kreis Heinsberg" });

    expect(query.area).toEqual({ kind: "municipalities", agsPrefixes: ["05370"] });
    expect(around.radius).toBe("kreis");
  });

  it("limits nothing where everywhere was chosen", () => {
    const { query } = planFor({ q: "Koch Erkelenz", radius: "everywhere" });

    expect(query.area).toEqual({ kind: "everywhere" });
  });
});

describe("conditions among the words", () => {
  it("are filters", () => {
    const { query } = planFor({ q: "Ausbildung Koch unbefristet Teilzeit" });

    expect(query).toMatchObject({
      text: "",
      offerTypes: ["apprenticeship"],
      contracts: ["permanent"],
      concepts: { workingTimes: [["part-time"]] },
    });
  });

  it("give way to filters somebody chose", () => {
    const asked = planFor({
      q: "Ausbildung Koch unbefristet Teilzeit",
      offerType: ["internship"],
      workingTime: ["full-time"],
      contract: ["fixed-term"],
    });

    expect(asked.query).toMatchObject({
      text: "",
      offerTypes: ["internship"],
      workingTimes: ["full-time"],
      contracts: ["fixed-term"],
      concepts: { workingTimes: [] },
    });
    expect(keysOf(asked)).toEqual(["occupation:koch"]);
  });
});

describe("plain words", () => {
  it("are what somebody took back", () => {
    const asked = planFor({ q: "Koch Teilzeit", plain: ["occupation:koch"] });

    expect(asked.query.text).toBe("Koch");
    expect(keysOf(asked)).toEqual(["working-time:part-time"]);
  });

  it("are all words where somebody wants only words", () => {
    const asked = planFor({ q: "Koch in Erkelenz", plain: ["all"] });

    expect(asked.query).toMatchObject({ text: "Koch in Erkelenz", area: { kind: "everywhere" } });
    expect(asked.understood.concepts).toEqual([]);
  });

  it("keep the place that was typed into its field", () => {
    const { query } = planFor({ q: "Koch", place: "Erkelenz", plain: ["all"] });

    expect(query.area).toMatchObject({ kind: "circle", radiusKm: 25 });
  });
});

it("sorts by distance around a place the words name", () => {
  expect(planFor({ q: "Koch Erkelenz", sort: "distance" }).query.sort).toBe("distance");
  expect(planFor({ q: "Koch", sort: "distance" }).query.sort).toBe("relevance");
});
