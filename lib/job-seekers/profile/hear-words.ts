import type { FindOccupations } from "@/lib/readings/find-occupations";
import type { OccupationGuess } from "@/lib/readings/vacancy-reading";
import { readAd } from "@/lib/vocabulary/reading/read-ad";
import { foldScript } from "@/lib/vocabulary/resolving/text/script-folding";
import type { Skill } from "@/lib/vocabulary/skill";
import type { Vocabulary } from "@/lib/vocabulary/vocabulary";

/** What a sentence said in a conversation may mean, to be chosen from by whoever listens. */
export type HeardWords = {
  readonly words: string;
  /** Best first. */
  readonly occupations: readonly OccupationGuess[];
  /** Named in the words. */
  readonly skills: readonly Skill[];
  /** Licences and certificates that go with it: whether the person holds them has to be asked. */
  readonly proofsToAsk: readonly Skill[];
  /** "5 Jahre": absent where the words tell none. */
  readonly years?: number;
};

export type HearWords = (words: string) => HeardWords;

type Dependencies = {
  readonly vocabulary: Vocabulary;
  readonly findOccupations: FindOccupations;
};

const MOST_OCCUPATIONS = 6;
const MOST_PROOFS = 4;
/** Skills are only heard in short words ("MAG") where an occupation this likely has them. */
const LIKELY = 0.3;
const SHORTEST_WORD = 3;
// Days play no part in skills.
const ANY_DAY = "2000-01-01";

/** "hat als Schweißer gearbeitet, MAG": the occupation, MAG welding, and whether there is a certificate. */
export const makeHearWords =
  ({ vocabulary, findOccupations }: Dependencies): HearWords =>
  (words) => {
    const occupations = findOccupations(words)
      .filter(({ score }) => score > 0)
      .slice(0, MOST_OCCUPATIONS);
    const typical = skillsOfLikely(occupations, vocabulary);
    const spoken = new Set(wordsIn(words));
    const named = typical.filter(({ label }) => wordsIn(label).some((word) => spoken.has(word)));
    const { requiredSkills = [], welcomeSkills = [] } = readAd(
      "",
      words,
      vocabulary,
      ANY_DAY,
    ).facts;
    const read = [...requiredSkills, ...welcomeSkills].flatMap(
      (id) => vocabulary.findSkill(id) ?? [],
    );
    const isProof = ({ kind }: Skill): boolean => kind !== "skill";
    const proofs = distinct([...read, ...named].filter(isProof));
    const years = yearsIn(words);
    return {
      words,
      occupations,
      skills: distinct([...read, ...named].filter((skill) => !isProof(skill))),
      proofsToAsk: (proofs.length > 0 ? proofs : typical.filter(isProof)).slice(0, MOST_PROOFS),
      ...(years === undefined ? {} : { years }),
    };
  };

const skillsOfLikely = (
  occupations: readonly OccupationGuess[],
  { findOccupation, findSkill }: Vocabulary,
): readonly Skill[] => {
  const best = occupations[0]?.score ?? 0;
  return distinct(
    occupations
      .filter(({ score }) => score >= Math.max(LIKELY, best))
      .flatMap(({ occupationId = "" }) => findOccupation(occupationId)?.skills ?? [])
      .flatMap((id) => findSkill(id) ?? []),
  );
};

const distinct = (skills: readonly Skill[]): readonly Skill[] => [
  ...new Map(skills.map((skill) => [skill.id, skill])).values(),
];

const wordsIn = (text: string): readonly string[] =>
  foldScript(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= SHORTEST_WORD);

const MOST_YEARS = 60;

const yearsIn = (words: string): number | undefined => {
  const [, number] = /(\d{1,2})\s*(?:jahre?n?|years?)\b/i.exec(words) ?? [];
  const years = Number(number);
  return number !== undefined && years <= MOST_YEARS ? years : undefined;
};
