import type { WantedConcepts } from "@/lib/vacancies/understanding/wanted-concepts";
import { strongAttributes } from "../vacancy-index-settings";
import { conceptToken } from "./concept-tokens";
import { type Reading, readingsOf } from "./query-readings";
import { toQueryText } from "./query-text";

/**
 * Ways to read a query of concepts and words, strictest first. A concept must hold in what the ad
 * says strongly. The words must hold there too; where they do not, the description will do, and
 * at last the concepts alone. Only one occupation of several stands in the text: see `idsOfAny`.
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
  const better = text === "" && tokens.length === 1 ? wordsTyped(concepts) : "";
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

/**
 * The words typed for a single concept: of all offers for a Koch those first whose title says so,
 * or says "Schulkoch", if that was typed.
 */
const wordsTyped = ({ occupations, groups, skills }: WantedConcepts): string =>
  [...occupations.filter(({ certainty }) => certainty !== "misspelt"), ...groups, ...skills]
    .map(({ words }) => toQueryText(words))
    .join(" ");

const join = (words: readonly string[]): string => words.filter((word) => word !== "").join(" ");
