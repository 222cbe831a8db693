import { labelLanguages } from "@/lib/languages/portal-languages";
import { occupationLabel } from "@/lib/vocabulary/occupation-label";
import { foreignLabels } from "@/lib/vocabulary/resolving/foreign-labels";
import { namesIn, occupationIn, skillIn } from "@/lib/vocabulary/translations/translated-labels";
import type { Vocabulary } from "@/lib/vocabulary/vocabulary";
import { contractTerms } from "../../vacancy-facts";
import { offerTypes } from "../../vacancy";
import { workingTimeRows } from "../data/filter-words";
import type { Meaning } from "../understood-query";
import type { Name } from "./names";
import { occupationGroupRows } from "./occupation-groups";

/**
 * What counts more where a word means several things in several languages. A usual name of a common
 * occupation comes before the one name a rarer occupation was given, and both before the words
 * people use for a whole field.
 */
const weights = { filter: 40, commonOccupation: 35, occupation: 30, group: 25, skill: 20 } as const;

/** Names in the other languages of the portal; each stands for the concept with its German label. */
export const foreignNamesOf = (vocabulary: Vocabulary): readonly Name[] => [
  ...occupationNames(vocabulary),
  ...labelLanguages.flatMap((language) => [
    ...filterNames(language),
    ...groupNames(language),
    ...skillNames(vocabulary, language),
  ]),
];

const occupationNames = ({ occupations, findOccupation }: Vocabulary): readonly Name[] => {
  const common = foreignLabels().flatMap((name) =>
    "occupationId" in name
      ? [{ id: name.occupationId, text: name.label, weight: weights.commonOccupation }]
      : [],
  );
  const translated = labelLanguages.flatMap((language) =>
    occupations.flatMap(({ id }) => {
      const text = occupationIn(language, id);
      return text === undefined
        ? []
        : formsOf(text).map((form) => ({ id, text: form, weight: weights.occupation }));
    }),
  );
  return [...common, ...translated].flatMap(({ id, text, weight }) => {
    const occupation = findOccupation(id);
    if (!occupation) return [];
    const label = occupationLabel(occupation);
    const meaning: Meaning = { kind: "occupation", id, label, certainty: "name" };
    return [{ text, meaning, weight }];
  });
};

/** "soudeur / soudeuse" is typed as either; "moderator/-ă" is one word and an ending. */
const formsOf = (label: string): readonly string[] => {
  const halves = label.split("/").map((half) => half.trim());
  const lengths = new Set(halves.map((half) => half.split(/\s+/).length));
  const areForms = lengths.size === 1 && halves.every((half) => half.length > SHORTEST_FORM);
  return areForms ? [...new Set([label, ...halves])] : [label];
};

const SHORTEST_FORM = 3;

const skillNames = ({ skills }: Vocabulary, language: string): readonly Name[] =>
  skills.flatMap(({ id, label }) => {
    const text = skillIn(language, id);
    if (text === undefined) return [];
    const meaning: Meaning = { kind: "skill", id, label, certainty: "name" };
    return [{ text, meaning, weight: weights.skill }];
  });

const groupNames = (language: string): readonly Name[] =>
  occupationGroupRows.flatMap(({ id, label }) =>
    namesIn("fields", language, id).map((text) => ({
      text,
      meaning: { kind: "occupation-group", id, label } as const,
      weight: weights.group,
    })),
  );

const filterNames = (language: string): readonly Name[] => [
  ...workingTimeRows.flatMap(({ id, times, trait }) =>
    named(language, `working-time:${id}`, {
      kind: "working-time",
      id,
      times,
      ...(trait === undefined ? {} : { trait }),
    }),
  ),
  ...offerTypes.flatMap((offerType) =>
    named(language, `offer-type:${offerType}`, { kind: "offer-type", id: offerType, offerType }),
  ),
  ...contractTerms.flatMap((term) =>
    named(language, `contract:${term}`, { kind: "contract", id: term, term }),
  ),
];

const named = (language: string, id: string, meaning: Meaning): readonly Name[] =>
  namesIn("filters", language, id).map((text) => ({ text, meaning, weight: weights.filter }));
