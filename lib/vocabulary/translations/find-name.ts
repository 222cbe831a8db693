import type { Vocabulary } from "../vocabulary";
import { groupIn, occupationIn, skillIn } from "./translated-labels";

/** An occupation as an offer has it. */
type NamedOccupation = {
  /** In German, as the source or the register words it. */
  readonly label: string;
  readonly occupationId?: string | undefined;
  readonly kldb?: string | undefined;
};

/** What an occupation is called in a language: by our tables, else by an imported set. */
export const findOccupationName = (
  language: string,
  { label, occupationId = "" }: NamedOccupation,
  { officialName }: Pick<Vocabulary, "officialName">,
): string | undefined =>
  occupationIn(language, occupationId) ??
  officialName("occupation", occupationId, language) ??
  officialName("occupation", label, language);

const GROUP_DIGITS = 3;

/** The same, else what the group of its code is called. */
export const findOccupationOrGroupName = (
  language: string,
  occupation: NamedOccupation,
  vocabulary: Pick<Vocabulary, "officialName">,
): string | undefined =>
  findOccupationName(language, occupation, vocabulary) ??
  groupIn(language, occupation.kldb?.slice(0, GROUP_DIGITS) ?? "");

/** What a skill is called in a language; its id may be the words of a source. */
export const findSkillName = (
  language: string,
  id: string,
  { officialName }: Pick<Vocabulary, "officialName">,
): string | undefined => skillIn(language, id) ?? officialName("skill", id, language);
