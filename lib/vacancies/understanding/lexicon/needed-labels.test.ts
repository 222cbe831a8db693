import { describe, expect, it } from "vitest";
import { languageFacts } from "@/lib/languages/portal-languages";
import { builtInVocabulary } from "@/lib/vocabulary/built-in";
import { labelFiles } from "@/lib/vocabulary/data/label-files";
import { labelKinds, missingLabels, neededLabels } from "./needed-labels";

const needed = neededLabels(builtInVocabulary);

const germanOf = new Map(needed.map(({ kind, id, german }) => [`${kind} ${id}`, german]));

const scripts: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  bg: /\p{Script=Cyrillic}/u,
  ru: /\p{Script=Cyrillic}/u,
  uk: /\p{Script=Cyrillic}/u,
};
/** "C++", "SAP", "MS Office": the same in every script, as the English text shows. */
const isName = ({ kind, id, text }: (typeof written)[number]): boolean =>
  /^[\p{Lu}\p{N}\s+#./&-]{1,12}$/u.test(text) ||
  labelFiles.en?.[kind]?.[id]?.toLowerCase() === text.toLowerCase() ||
  germanOf.get(`${kind} ${id}`) === text;

const written = Object.entries(labelFiles).flatMap(([language, files]) =>
  labelKinds.flatMap((kind) =>
    Object.entries(files[kind] ?? {}).map(([id, text]) => ({ language, kind, id, text })),
  ),
);

describe.each(Object.keys(labelFiles))("the vocabulary in %s", (language) => {
  it("has a name for everything", () => {
    expect(
      missingLabels(builtInVocabulary, language).map(({ kind, id }) => `${kind} ${id}`),
    ).toEqual([]);
  });
});

it("translates nothing that the vocabulary does not have", () => {
  const known = new Set(needed.map(({ kind, id }) => `${kind} ${id}`));

  expect(written.filter(({ kind, id }) => !known.has(`${kind} ${id}`))).toEqual([]);
});

it("has no empty names and none with blanks around them", () => {
  expect(written.filter(({ text }) => text === "" || text !== text.trim())).toEqual([]);
});

it("writes each language in its script", () => {
  const foreign = written.filter(
    (name) => scripts[name.language]?.test(name.text) === false && !isName(name),
  );

  expect(foreign.map(({ language, kind, id, text }) => [language, kind, id, text])).toEqual([]);
});

it("keeps figures and licence classes", () => {
  // A licence may name its class twice, in the language and as officials write it.
  const figures = (text: string): string =>
    [...new Set(text.match(/\d+/g) ?? [])].toSorted().join();
  const changed = written.filter(({ kind, id, text }) => {
    const isLabel = kind === "occupations" || kind === "skills";
    return isLabel && figures(germanOf.get(`${kind} ${id}`) ?? "") !== figures(text);
  });

  expect(changed.map(({ language, id, text }) => [language, id, text])).toEqual([]);
});

it("knows only languages of the portal", () => {
  expect(Object.keys(labelFiles).filter((language) => !(language in languageFacts))).toEqual([]);
});
