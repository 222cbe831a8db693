import type { Skill, SkillKind } from "../../skill";
import type { Vocabulary } from "../../vocabulary";
import { makePhraseIndex, type PhraseIndex } from "../phrases/phrase-index";

export type SkillIndex = {
  readonly phrases: PhraseIndex<string>;
  readonly kindOf: (id: string) => SkillKind;
};

const built = new WeakMap<Vocabulary, SkillIndex>();

/** The words of all skills of a vocabulary, made once for each vocabulary. */
export const skillIndexOf = (vocabulary: Vocabulary): SkillIndex => {
  const known = built.get(vocabulary);
  if (known) return known;
  const index: SkillIndex = {
    phrases: makePhraseIndex(vocabulary.skills.flatMap(entriesOf)),
    kindOf: (id) => vocabulary.findSkill(id)?.kind ?? "skill",
  };
  built.set(vocabulary, index);
  return index;
};

// "Klasse B", "FS C" and the like need the grammar of `drivingLicencesIn`.
const bareClass =
  /^(?:Klasse|FSK?|Führerschein(?: der)?(?: Klasse)?|Fahrerlaubnis Klasse|alter Führerschein Klasse) ?[A-Z0-9]{1,3}$|^[BCD]1?\+E$|^B96$/;

const entriesOf = ({
  id,
  label,
  synonyms,
}: Skill): readonly { readonly words: string; readonly value: string }[] =>
  [...wordsOf(label), ...synonyms]
    .filter((words) => !bareClass.test(words))
    .map((words) => ({ words, value: id }));

/** A label as shown may hold a remark: "SiGe-Koordination (SiGeKo)". */
const wordsOf = (label: string): readonly string[] => {
  const short = label.replace(/\s*\([^)]*\)/g, "").trim();
  return short === "" || short === label ? [label] : [label, short];
};
