import type { WantedConcepts } from "@/lib/vacancies/understanding/wanted-concepts";
import { strongAttributes } from "../vacancy-index-settings";
import { conceptToken } from "./concept-tokens";
import { type Reading, readingsOf } from "./query-readings";

/**
 * Ways to read a query of concepts and words, strictest first. A concept must hold in what the ad
 * says strongly. The words must hold there too; where they do not, the description will do, and
 * at last the concepts alone. Only one occupation of several stands in the text: see `occupationsOf`.
 */
export const conceptReadingsOf = (
  text: string,
  concepts: WantedConcepts,
  occupationId: string | undefined,
): readonly Reading[] => {
  const tokens = [
    ...(occupationId === undefined ? [] : [conceptToken("occupation", occupationId)]),
    ...concepts.skills.map(({ id }) => conceptToken("skill", id)),
    ...concepts.groups.map(({ id }) => conceptToken("group", id)),
  ];
  if (tokens.length === 0) return readingsOf(text);
  const better = text === "" && tokens.length === 1 ? wordsOfCompound(concepts) : "";
  const all: Reading = { q: join([...tokens, text]), locales: ["eng"], matchingStrategy: "all" };
  const strong: Reading = { ...all, attributesToSearchOn: [...strongAttributes] };
  if (better !== "") return [{ ...strong, q: join([...tokens, better]), matchingStrategy: "last" }];
  const inParts: Reading = { ...strong, locales: ["deu"] };
  const withoutText: Reading = { ...strong, q: join(tokens) };
  const withoutSome: Reading = { ...withoutText, matchingStrategy: "last" };
  return [
    strong,
    ...(text === "" ? [] : [inParts, all, withoutText]),
    ...(tokens.length === 1 ? [] : [withoutSome]),
  ];
};

/** Of a "Schulkoch" every Koch is found, those first who are called that. */
const wordsOfCompound = ({ occupations }: WantedConcepts): string =>
  occupations
    .filter(({ certainty }) => certainty === "head")
    .map(({ words }) => words)
    .join(" ");

const join = (words: readonly string[]): string => words.filter((word) => word !== "").join(" ");
