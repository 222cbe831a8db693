import type { LabelFiles } from "@/lib/vocabulary/data/label-files";
import { occupationLabel } from "@/lib/vocabulary/occupation-label";
import { labelIn } from "@/lib/vocabulary/translations/translated-labels";
import type { Vocabulary } from "@/lib/vocabulary/vocabulary";
import { contractWords, offerTypeWords, workingTimeRows } from "../data/filter-words";
import { occupationGroupRows } from "./occupation-groups";

export type LabelKind = keyof LabelFiles;
export const labelKinds = [
  "occupations",
  "skills",
  "groups",
  "fields",
  "filters",
] as const satisfies readonly LabelKind[];

/** Something that has a German name and shall have one in each language. */
export type NeededLabel = {
  readonly kind: LabelKind;
  readonly id: string;
  readonly german: string;
};

/** Everything of the vocabulary that is to be translated. */
export const neededLabels = ({
  occupations,
  skills,
  groups,
}: Vocabulary): readonly NeededLabel[] => [
  ...occupations.map((one): NeededLabel => ({
    kind: "occupations",
    id: one.id,
    german: occupationLabel(one),
  })),
  ...skills.map(({ id, label }): NeededLabel => ({ kind: "skills", id, german: label })),
  ...groups.map(({ code, label }): NeededLabel => ({ kind: "groups", id: code, german: label })),
  ...occupationGroupRows.map(({ id, label }): NeededLabel => ({
    kind: "fields",
    id,
    german: label,
  })),
  ...filterRows().map(([id, words]): NeededLabel => ({ kind: "filters", id, german: words })),
];

const filterRows = (): readonly [string, string][] => [
  ...workingTimeRows.map(({ id, words }): [string, string] => [`working-time:${id}`, words]),
  ...Object.entries(offerTypeWords).map(([id, words]): [string, string] => [
    `offer-type:${id}`,
    words,
  ]),
  ...Object.entries(contractWords).map(([id, words]): [string, string] => [
    `contract:${id}`,
    words,
  ]),
];

/** What has no name in a language yet. */
export const missingLabels = (vocabulary: Vocabulary, language: string): readonly NeededLabel[] =>
  neededLabels(vocabulary).filter(({ kind, id }) => labelIn(language, kind, id) === undefined);
