import type { Skill } from "@/lib/vocabulary/skill";
import type { Occupation } from "@/lib/vocabulary/occupation";
import { occupationLabel } from "@/lib/vocabulary/occupation-label";
import type { Vocabulary } from "@/lib/vocabulary/vocabulary";
import { everydayOccupationNames, everydaySkillNames } from "../data/everyday-names";
import { contractWords, offerTypeWords, workingTimeRows } from "../data/filter-words";
import type { Meaning } from "../understood-query";
import { occupationGroupRows } from "./occupation-groups";
import { offerTypes } from "../../vacancy";
import { contractTerms } from "../../vacancy-facts";

/** A name with what it stands for. Of several meanings of a name the greatest weight wins. */
export type Name = { readonly text: string; readonly meaning: Meaning; readonly weight: number };

const weights = {
  filter: 100,
  group: 90,
  title: 80,
  // "SPS" and "CNC" are things one knows, "MFA" is what one is.
  shortSkill: 75,
  occupation: 70,
  skill: 60,
} as const;

const SHORT = 4;

export const namesOf = (vocabulary: Vocabulary): readonly Name[] => [
  ...filterNames(),
  ...groupNames(),
  ...vocabulary.occupations.flatMap(occupationNames),
  ...vocabulary.skills.flatMap(skillNames),
];

/** Names parted by commas. */
export const listed = (names: string): readonly string[] => names.split(",").map((n) => n.trim());

const filterNames = (): readonly Name[] => [
  ...workingTimeRows.flatMap(({ id, times, trait, words }) =>
    named(
      listed(words),
      { kind: "working-time", id, times, ...(trait === undefined ? {} : { trait }) },
      weights.filter,
    ),
  ),
  ...offerTypes.flatMap((offerType) =>
    named(
      listed(offerTypeWords[offerType] ?? ""),
      { kind: "offer-type", id: offerType, offerType },
      weights.filter,
    ),
  ),
  ...contractTerms.flatMap((term) =>
    named(listed(contractWords[term]), { kind: "contract", id: term, term }, weights.filter),
  ),
];

const groupNames = (): readonly Name[] =>
  occupationGroupRows.flatMap(({ id, label, words }) =>
    // The label too: whoever picks a suggestion means the concept.
    named([...listed(words), label], { kind: "occupation-group", id, label }, weights.group),
  );

const occupationNames = (occupation: Occupation): readonly Name[] => {
  const { id, male, female, neutral, synonyms, shortForms } = occupation;
  const label = occupationLabel(occupation);
  const meaning = { kind: "occupation", id, label, certainty: "name" } as const;
  return [
    ...named([male, female, neutral, label], meaning, weights.title),
    ...named(
      [...synonyms, ...shortForms, ...listed(everydayOccupationNames[id] ?? "")],
      meaning,
      weights.occupation,
    ),
  ];
};

const skillNames = ({ id, label, synonyms }: Skill): readonly Name[] => {
  const meaning = { kind: "skill", id, label, certainty: "name" } as const;
  const everyday = listed(everydaySkillNames[id] ?? "");
  return [label, ...synonyms, ...everyday].map((text) => ({
    text,
    meaning,
    weight: text.length <= SHORT ? weights.shortSkill : weights.skill,
  }));
};

const named = (names: readonly string[], meaning: Meaning, weight: number): readonly Name[] =>
  names.filter((text) => text !== "").map((text) => ({ text, meaning, weight }));
