import { describe, expect, it } from "vitest";
import { kldbFile, someDkz, someEsco, someLabels, uris } from "../testing/official-files";
import { parseDkz, parseDkzMapping } from "./parse-dkz";
import { parseEscoConcepts } from "./parse-esco-concepts";
import { parseKldb } from "./parse-kldb";
import { parseLabels } from "./parse-labels";
import { parseSkillRelations } from "./parse-skill-relations";

async function* bytes(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

const all = async <Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> => {
  const collected: Item[] = [];
  for await (const item of items) collected.push(item);
  return collected;
};

describe("skills of an ESCO download", () => {
  it("have a preferred label and others", async () => {
    const skills = await all(
      parseEscoConcepts(bytes(someEsco.skills), { concept: "skill", lang: "en" }),
    );

    expect(skills.slice(0, 2)).toEqual([
      { uri: uris.knead, concept: "skill", lang: "en", label: "knead dough", isPreferred: true },
      { uri: uris.knead, concept: "skill", lang: "en", label: "make dough", isPreferred: false },
    ]);
  });
});

describe("relations of occupations and skills", () => {
  it("are essential or optional", async () => {
    expect(await all(parseSkillRelations(bytes(someEsco.relations)))).toEqual([
      { occupationUri: uris.baker, skillUri: uris.knead, isEssential: true },
      { occupationUri: uris.baker, skillUri: uris.sell, isEssential: false },
    ]);
  });

  it("are refused where the last one is cut off", async () => {
    const cutOff = parseSkillRelations(bytes(someEsco.relations.trimEnd().slice(0, -5)));

    await expect(all(cutOff)).rejects.toMatchObject({ line: 3 });
  });

  it("are refused where a relation is of another kind", async () => {
    const wrong = parseSkillRelations(bytes(someEsco.relations.replace("optional", "maybe")));

    await expect(all(wrong)).rejects.toThrow("„maybe“ is no relation of ESCO");
  });
});

describe("the table of KldB 2010", () => {
  it("gets back its leading zeros and loses its HTML entities", async () => {
    expect(await all(parseKldb(bytes(kldbFile)))).toEqual([
      { code: "0", label: "Militär" },
      { code: "01", label: "Reguläre Kräfte" },
      { code: "0110", label: "Offiziere & Stäbe" },
      { code: "29222", label: "Back- und Süßwaren" },
    ]);
  });

  it("is refused with the line of a code that cannot be one", async () => {
    const wrong = all(parseKldb(bytes(kldbFile.replace("29222;5", "292222;5"))));

    await expect(wrong).rejects.toMatchObject({
      line: 5,
      message: "„292222, Ebene 5“ is no code of KldB 2010",
    });
  });

  it("is refused where another table was given", async () => {
    await expect(all(parseKldb(bytes("a;b\n1;2\n")))).rejects.toThrow(
      "the columns Ebene, Titel are missing; it has a, b",
    );
  });
});

describe("the register of occupations", () => {
  it("gives titles with their KldB code, without fields of study", async () => {
    expect(await all(parseDkz(bytes(someDkz.titles)))).toEqual([
      { dkz: "B 29222-900", kldb: "29222", label: "Bäcker/in" },
      { dkz: "B 62102-100", kldb: "62102", label: "Verkäufer/in" },
    ]);
  });

  it("is mapped to occupations of ESCO, not to groups of ISCO", async () => {
    expect(await all(parseDkzMapping(bytes(someDkz.mapping)))).toEqual([
      { dkz: "B 29222-900", escoUri: uris.baker, relation: "exact" },
      { dkz: "B 62102-100", escoUri: uris.baker, relation: "broad" },
    ]);
  });

  it("is refused where a line lost its end", async () => {
    const cutOff = someDkz.titles.slice(0, someDkz.titles.lastIndexOf("\t"));

    await expect(all(parseDkz(bytes(cutOff)))).rejects.toMatchObject({
      line: 4,
      message: "it has 3 of 4 fields; the file is damaged or cut off",
    });
  });
});

describe("tables of labels", () => {
  it("name language and kind in each row", async () => {
    expect(await all(parseLabels(bytes(someLabels.byRow)))).toEqual([
      label(uris.baker, "nl", "bakker", true, { isco: "7512" }),
      label(uris.baker, "nl", "broodbakker", false, { isco: "7512" }),
    ]);
  });

  it("may have a column for each language", async () => {
    const [first, second, third] = await all(parseLabels(bytes(someLabels.byColumn)));

    expect(first).toEqual(label(uris.knead, "de", "Teig kneten", true));
    expect(second).toEqual(label(uris.knead, "en", "knead dough", true));
    expect(third).toEqual(label(uris.knead, "de", "Teige herstellen", false));
  });

  it("are refused without a language", async () => {
    await expect(all(parseLabels(bytes(`uri\tlabel\n${uris.knead}\tx\n`)))).rejects.toThrow(
      "the column lang is missing",
    );
  });

  it("may lack the URI in some rows, which are left out", async () => {
    const text = `uri\tlang\tlabel\n\tnl\tonbekend\n${uris.knead}\tnl\tdeeg kneden\n`;

    expect(await all(parseLabels(bytes(text)))).toEqual([
      label(uris.knead, "nl", "deeg kneden", true),
    ]);
  });

  it("are refused where a row is about something else", async () => {
    const wrong = "uri\tlang\tlabel\nhttps://example.org/1\tde\tx\n";

    await expect(all(parseLabels(bytes(wrong)))).rejects.toMatchObject({ line: 2 });
  });
});

const label = (
  uri: string,
  lang: string,
  text: string,
  isPreferred: boolean,
  more: { readonly isco?: string } = {},
) => ({
  uri,
  concept: uri === uris.baker ? "occupation" : "skill",
  ...more,
  lang,
  label: text,
  isPreferred,
});
